import { expect, test } from 'vitest'
import { CHARTS, HARD_CHARTS } from './examples/charts.ts'
import { CONCEPT } from './examples/concept.ts'
import { LETTERHEAD_WITH_ARMS } from './examples/letterhead.ts'
import { MEMO } from './examples/memo.ts'
import { PRESS_RELEASE } from './examples/press-release.ts'
import { QUESTIONNAIRE } from './examples/questionnaire.ts'
import { named, readOdt, type OdtElement } from './examples/read-odt.ts'
import { REPORT } from './examples/report.ts'
import type { Paper } from './paper.ts'
import { renderOdt } from './render-odt.ts'

const PAPERS = [CONCEPT, MEMO, PRESS_RELEASE, REPORT, QUESTIONNAIRE, CHARTS]
const texts = (elements: readonly OdtElement[]) => elements.map((element) => element.text)

function content(paper: Paper): OdtElement {
  return readOdt(renderOdt(paper)).part('content.xml')
}

/** The style of an element and those below which it stands. */
function lineage(paper: Paper, element: OdtElement | undefined): readonly string[] {
  const odt = readOdt(renderOdt(paper))
  const styles = [odt.part('content.xml'), odt.part('styles.xml')].flatMap((part) =>
    named(part, 'style:style'),
  )
  const found: string[] = []
  let name = element?.attributes.get('text:style-name')
  while (name !== undefined) {
    found.push(name)
    const style = styles.find((each) => each.attributes.get('style:name') === name)
    name = style?.attributes.get('style:parent-style-name')
  }
  return found
}

test.for(PAPERS)(
  'a paper of style $style says in its first bytes what it is, and its manifest lists its parts',
  (paper) => {
    const bytes = renderOdt(paper)
    // Local file header: method at 8 (0 is stored), name from 30, contents right behind it.
    expect([bytes[8], bytes[9]]).toEqual([0, 0])
    expect(Buffer.from(bytes.subarray(30, 77)).toString()).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    )
    const odt = readOdt(bytes)
    const listed = named(odt.part('META-INF/manifest.xml'), 'manifest:file-entry').map((entry) =>
      entry.attributes.get('manifest:full-path'),
    )
    expect(listed).toEqual(['/', ...odt.names.slice(2)])
    for (const name of ['content.xml', 'styles.xml', 'meta.xml'])
      expect(odt.part(name).attributes.get('office:version')).toBe('1.3')
  },
)

test('title, authority, language and instant stand in the metadata, the language in the text too', () => {
  const odt = readOdt(renderOdt({ ...MEMO, language: 'en' }))
  const meta = odt.part('meta.xml')
  expect(texts(named(meta, 'dc:title'))).toEqual([MEMO.title])
  expect(texts(named(meta, 'dc:creator'))).toEqual([MEMO.letterhead.authority])
  expect(texts(named(meta, 'dc:language'))).toEqual(['en-GB'])
  expect(texts(named(meta, 'meta:creation-date'))).toEqual(['2027-03-12T09:30:00Z'])
  const [standard] = named(odt.part('styles.xml'), 'style:default-style')
  expect(named(standard ?? meta, 'style:text-properties')[0]?.attributes.get('fo:language')).toBe(
    'en',
  )
})

test('headings have the outline levels of the text, and the title the style Title', () => {
  const levels = [3, 1, 3, 2, 1] as const
  const blocks = levels.map(
    (level, at) => ({ kind: 'heading', level, text: `Teil ${at}` }) as const,
  )
  const paper = { ...MEMO, blocks }
  const headings = named(content(paper), 'text:h')
  expect(headings.map((heading) => heading.attributes.get('text:outline-level'))).toEqual([
    '1',
    '1',
    '2',
    '2',
    '1',
  ])
  const title = named(content(paper), 'text:p').find((each) => each.text === MEMO.title)
  expect(lineage(paper, title)[0]).toBe('Title')
})

test('a memo reads from the letterhead over the head facts and the Votum to the signature', () => {
  const { text } = content(MEMO)
  const order = [
    MEMO.letterhead.unit,
    MEMO.letterhead.fileNumber,
    '12. März 2027',
    'Vermerk',
    'Frau Senatorin',
    'Freigabe des Feinkonzepts',
    'Ich bitte um Zustimmung',
    '2. Sachverhalt',
    'Wv. 15.09.2027',
    'Referatsleiterin VM 21',
  ]
  const places = order.map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('a table has its caption above, a header row for every page, and figures at the right', () => {
  const table = named(content(MEMO), 'table:table').find((each) => each.text.includes('Position'))
  const [head] = table === undefined ? [] : named(table, 'table:table-header-rows')
  expect(texts(named(head ?? content(MEMO), 'table:table-cell'))).toEqual([
    'Position',
    '2027',
    '2028',
    'Gesamt',
  ])
  expect(texts(table?.children.filter((child) => child.name === 'table:title') ?? [])).toEqual([
    'Kosten nach Jahren (Euro)',
  ])
  const paragraphs = named(content(MEMO), 'text:p')
  const figure = paragraphs.find((each) => each.text === '14.200')
  expect(lineage(MEMO, figure)).toContain('Table_20_Figures')
  const caption = paragraphs.find((each) => each.text === 'Kosten nach Jahren (Euro)')
  expect(lineage(MEMO, caption)).toContain('Caption')
})

test('a figure is a picture with words for it, its caption below and its table behind it', () => {
  const odt = readOdt(renderOdt(REPORT))
  const [scale, ages] = named(odt.part('content.xml'), 'draw:frame')
  const [image] = named(scale ?? odt.part('content.xml'), 'draw:image')
  const file = image?.attributes.get('xlink:href') ?? ''
  expect(Buffer.from(odt.bytes(file) ?? []).toString()).toMatch(/^<svg .*sehr zufrieden/s)
  expect(texts(named(scale ?? odt.part('content.xml'), 'svg:title'))[0]).toMatch(/^Abbildung 1: /)
  expect(texts(named(ages ?? odt.part('content.xml'), 'svg:desc'))[0]).toContain(
    '16 bis 29 Jahre 76 %',
  )
  const { text } = odt.part('content.xml')
  expect(text.indexOf('Werte zu Abbildung 1')).toBeGreaterThan(text.indexOf('Abbildung 1: '))
})

test.for([CHARTS, HARD_CHARTS])(
  '$title: each is a picture on a page, with words for it',
  (paper) => {
    const odt = readOdt(renderOdt(paper))
    const frames = named(odt.part('content.xml'), 'draw:frame')
    const figures = paper.blocks.filter((block) => block.kind === 'figure')
    expect(frames).toHaveLength(figures.length)
    for (const [index, frame] of frames.entries()) {
      const [image] = named(frame, 'draw:image')
      const drawn = Buffer.from(
        odt.bytes(image?.attributes.get('xlink:href') ?? '') ?? [],
      ).toString()
      const [, width = 0, height = 0] =
        /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(drawn)?.map(Number) ?? []
      const [wide, high] = ['svg:width', 'svg:height'].map((name) =>
        Number.parseFloat(frame.attributes.get(name) ?? ''),
      )
      expect((high ?? 0) / (wide ?? 1)).toBeCloseTo(height / width, 2)
      expect(high).toBeLessThanOrEqual(210)
      expect(texts(named(frame, 'svg:desc'))[0]).toContain(figures[index]?.chart.title)
    }
  },
)

test('the contents of a report point to its headings and ask for their pages', () => {
  const text = content(REPORT)
  const [contents] = named(text, 'text:table-of-content')
  const links = named(contents ?? text, 'text:a').map((link) => link.attributes.get('xlink:href'))
  const marks = named(text, 'text:bookmark-start').map((mark) => mark.attributes.get('text:name'))
  expect(links).toEqual(marks.map((mark) => `#${mark}`))
  expect(named(contents ?? text, 'text:bookmark-ref')).toHaveLength(marks.length)
})

test('from the second page on the header names authority and file number, the footer the page', () => {
  const styles = readOdt(renderOdt(MEMO)).part('styles.xml')
  const [standard, first] = named(styles, 'style:master-page')
  expect(standard?.text).toContain(MEMO.letterhead.fileNumber)
  expect(first?.attributes.get('style:next-style-name')).toBe('Standard')
  for (const page of [standard, first]) {
    expect(page?.text).toMatch(/Seite .* von /)
    expect(named(page ?? styles, 'text:page-number')).toHaveLength(1)
    expect(named(page ?? styles, 'text:page-count')).toHaveLength(1)
  }
})

test('emphasis, strong and links keep their looks, and every style that is used is there', () => {
  for (const paper of PAPERS) {
    const odt = readOdt(renderOdt(paper))
    const parts = [odt.part('content.xml'), odt.part('styles.xml')]
    const known = new Set(
      parts.flatMap((part) =>
        ['style:style', 'text:list-style', 'style:page-layout', 'style:master-page'].flatMap(
          (name) => named(part, name).map((style) => style.attributes.get('style:name')),
        ),
      ),
    )
    const used = parts.flatMap((part) => everyElement(part).flatMap(stylesOf))
    expect(used.filter((name) => !known.has(name))).toEqual([])
  }
  const [link] = named(content(MEMO), 'text:a')
  expect(link?.attributes.get('xlink:href')).toBe('https://intern.example.org/feinkonzept')
  const strong = named(content(MEMO), 'text:span').filter(
    (span) => span.attributes.get('text:style-name') === 'Strong_20_Emphasis',
  )
  expect(texts(strong)).toContain('Zustimmung')
})

function everyElement(element: OdtElement): readonly OdtElement[] {
  return [element, ...element.children.flatMap(everyElement)]
}

function stylesOf({ name, attributes }: OdtElement): readonly string[] {
  const own = Array.from(attributes).filter(
    ([key]) => key.endsWith('style-name') || key === 'style:page-layout-name',
  )
  return name === 'style:font-face' ? [] : own.map(([, style]) => style)
}

test('a question is a heading with its number and keeps its answers on its page', () => {
  const text = content(QUESTIONNAIRE)
  const question = named(text, 'text:h').find((each) => each.text.startsWith('1Waren Sie'))
  expect(question?.attributes.get('text:outline-level')).toBe('2')
  expect(lineage(QUESTIONNAIRE, question)).toContain('Heading')
  const kept = (words: string) => {
    const name = named(text, 'text:p')
      .find((each) => each.text.startsWith(words))
      ?.attributes.get('text:style-name')
    const style = named(text, 'style:style').find(
      (each) => each.attributes.get('style:name') === name,
    )
    return style === undefined
      ? false
      : named(style, 'style:paragraph-properties').some(
          (each) => each.attributes.get('fo:keep-with-next') === 'always',
        )
  }
  expect(['ja, einmal', 'ja, mehrmals', 'nein'].map(kept)).toEqual([true, true, false])
})

test('what is filled in has words for it where it is drawn', () => {
  const boxes = named(content(QUESTIONNAIRE), 'draw:rect')
  const words = new Set(boxes.flatMap((box) => texts(named(box, 'svg:title'))))
  expect(words).toEqual(
    new Set(['8 Kästchen TT.MM.JJJJ', '3 Kästchen', 'Feld für eine Zahl', '5 Kästchen']),
  )
})

test('the same paper gives the same bytes wherever it is made, and another instant gives others', () => {
  const home = process.env['TZ']
  const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone
    return { offset: new Date(2027, 0, 1).getTimezoneOffset(), bytes: renderOdt(REPORT) }
  })
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
  expect(new Set(made.map(({ offset }) => offset)).size).toBe(2)
  expect(made[0]?.bytes).toEqual(made[1]?.bytes)
  expect(renderOdt({ ...REPORT, createdAt: '2027-09-28T14:00:00Z' })).not.toEqual(made[0]?.bytes)
})

test('a paper without an instant is refused', () => {
  expect(() => renderOdt({ ...MEMO, createdAt: 'gestern' })).toThrow(
    /Freigabe des Feinkonzepts.*ODT: createdAt is no instant: gestern/,
  )
})

test('the letterhead has address and coat of arms; a signature names who signed and as what', () => {
  const odt = readOdt(renderOdt({ ...MEMO, letterhead: LETTERHEAD_WITH_ARMS }))
  const [head] = named(odt.part('content.xml'), 'table:table')
  const [arms] = named(head ?? odt.part('content.xml'), 'draw:frame')
  expect(texts(named(arms ?? odt.part('content.xml'), 'svg:desc'))).toEqual(['Wappen'])
  const [image] = named(arms ?? odt.part('content.xml'), 'draw:image')
  const file = image?.attributes.get('xlink:href') ?? ''
  expect(Buffer.from(odt.bytes(file) ?? []).toString()).toContain('viewBox="0 0 60 72"')
  expect(texts(named(head ?? odt.part('content.xml'), 'text:p'))).toEqual([
    'Wappen',
    MEMO.letterhead.authority,
    MEMO.letterhead.unit,
    'Gänsemarkt 36, 20354 Hamburg',
    'Telefon 040 428 00-0',
    'vm21@auental.example.org',
    'Aktenzeichen',
    MEMO.letterhead.fileNumber,
    'Datum',
    '12. März 2027',
  ])
  const signature = named(odt.part('content.xml'), 'text:p').slice(-4)
  expect(texts(signature)).toEqual([
    'Im Auftrag',
    'Dr. Jasmin Öztürk',
    'Referatsleiterin VM 21',
    '12. März 2027',
  ])
  expect(lineage(MEMO, signature[1])).toContain('Signature_20_name')
})

test('a cover sheet ends with a new page', () => {
  const breaks = (paper: Paper) =>
    named(content(paper), 'text:p').filter((each) => lineage(paper, each)[0] === 'Page_20_break')
  expect(breaks(CONCEPT)).toHaveLength(0)
  expect(breaks({ ...CONCEPT, coverSheet: true })).toHaveLength(1)
})
