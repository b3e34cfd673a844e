import { expect, test } from 'vitest'
import { CONCEPT } from './examples/concept.ts'
import { LETTERHEAD } from './examples/letterhead.ts'
import { MEMO } from './examples/memo.ts'
import { plainChart } from './examples/plain-chart.ts'
import { PRESS_RELEASE } from './examples/press-release.ts'
import { QUESTIONNAIRE } from './examples/questionnaire.ts'
import { ofRole, readPdf } from './examples/read-pdf.ts'
import { REPORT } from './examples/report.ts'
import type { Paper } from './paper.ts'
import { printPaper } from './print-paper.ts'

const texts = (elements: readonly { readonly text: string }[]) =>
  elements.map((element) => element.text.replaceAll(/\s+/g, ' ').trim())

test.for([CONCEPT, MEMO, PRESS_RELEASE, REPORT, QUESTIONNAIRE])(
  'a paper of style $style says that it is PDF/UA-1, tagged, titled and German, and has one H1',
  async (paper) => {
    const pdf = await readPdf(await printPaper(paper, plainChart))
    expect(pdf.marked).toBe(true)
    expect(pdf.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdf.language).toBe('de-DE')
    expect(pdf.title).toBe(paper.title)
    expect(texts(ofRole(pdf.elements, 'H1'))).toEqual([paper.title])
  },
)

test('a memo reads from the letterhead over the head facts and the Votum to the signature', async () => {
  const pdf = await readPdf(await printPaper(MEMO, plainChart))
  const order = [
    LETTERHEAD.unit,
    LETTERHEAD.fileNumber,
    '12. März 2027',
    'Vermerk',
    'Frau Senatorin',
    'Freigabe des Feinkonzepts',
    'Ich bitte um Zustimmung',
    '2. Sachverhalt',
    'Wv. 15.09.2027',
    'mitgezeichnet mit Hinweis zu Frage 12',
    'Im Auftrag',
    'Referatsleiterin VM 21',
  ]
  const places = order.map((words) => pdf.text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  const [costs] = ofRole(pdf.elements, 'Table')
  expect(texts(ofRole(costs?.children ?? [], 'TH'))).toEqual(['Position', '2027', '2028', 'Gesamt'])
  expect(ofRole(pdf.elements, 'LI')).toHaveLength(9)
})

test('a report has a cover, contents, numbered figures with alternative and table, and page numbers', async () => {
  const bytes = await printPaper(REPORT, plainChart)
  const pdf = await readPdf(bytes)
  expect(pdf.pages).toBeGreaterThanOrEqual(4)
  const measures = pdf.shown.findIndex((page) => page.includes('Beschlossene Maßnahmen')) + 1
  expect(texts(ofRole(pdf.elements, 'TOCI'))).toContain(`Maßnahmen ${measures}`)
  const [first, second] = ofRole(pdf.elements, 'Figure')
  expect(first?.alt).toMatch(/^Zufriedenheit mit einzelnen Leistungen .*Skala von „sehr zufrieden“/)
  expect(second?.alt).toContain('16 bis 29 Jahre 76 %')
  expect(texts(ofRole(pdf.elements, 'Caption'))).toEqual([
    'Abbildung 1: Zufriedenheit mit einzelnen Leistungen der Kundenzentren 2027',
    'Werte zu Abbildung 1',
    'Abbildung 2: Anteil der sehr oder eher Zufriedenen nach Alter',
    'Werte zu Abbildung 2',
    'Tabelle 1: Zufriedenheit und Wartezeit nach Bezirk und Altersgruppe',
    'Tabelle 2: Beschlossene Maßnahmen',
  ])
  const last = pdf.shown.at(-1) ?? ''
  expect(last).toContain(`Seite ${pdf.pages} von ${pdf.pages}`)
  expect(last).toContain(LETTERHEAD.fileNumber)
})

test('a long table repeats its header row on every page it runs over', async () => {
  const rows = Array.from({ length: 120 }, (_, row) => [`Stelle ${row}`, `${row}`])
  const table = {
    kind: 'table',
    caption: '',
    head: ['Dienststelle', 'Zahl'],
    numeric: [1],
    rows,
  } as const
  const pdf = await readPdf(await printPaper({ ...MEMO, blocks: [table] }, plainChart))
  expect(pdf.pages).toBeGreaterThan(2)
  for (const page of pdf.shown) expect(page).toContain('Dienststelle')
  expect(pdf.text).toContain('Stelle 119')
})

test('what is written above a table stands on the page where it begins, wherever that is', async () => {
  const rows = Array.from({ length: 20 }, (_, index) => [`Zeile ${index}`, 'ja'])
  const table = { kind: 'table', caption: 'Überschrift der Tabelle', numeric: [] } as const
  const line = { kind: 'paragraph', text: 'Eine Zeile davor.' } as const
  const places = await Promise.all(
    Array.from({ length: 12 }, async (_, more) => {
      const before = Array.from({ length: 20 + more }, () => line)
      const blocks = [...before, { ...table, head: ['Kopf', 'Wert'], rows }]
      const { shown } = await readPdf(await printPaper({ ...CONCEPT, blocks }, plainChart))
      return [table.caption, 'Zeile 0'].map((words) =>
        shown.findIndex((page) => page.includes(words)),
      )
    }),
  )
  for (const [caption, row] of places) expect(caption).toBe(row)
  // Some fit on the page of the lines before, others do not.
  expect(new Set(places.map(([caption]) => caption)).size).toBeGreaterThan(1)
})

test('short facts stand together on one page, long ones may go on on the next', async () => {
  const short = Array.from({ length: 30 }, (_, at) => ({
    kind: 'facts' as const,
    facts: ['Anfang', 'Mitte', 'Ende'].map((label) => ({ label, value: `${label} ${at}.` })),
  }))
  const lead = { kind: 'paragraph', text: 'Davor' } as const
  const { shown } = await readPdf(
    await printPaper({ ...MEMO, blocks: [lead, ...short] }, plainChart),
  )
  expect(shown.length).toBeGreaterThan(1)
  for (const page of shown) {
    const first = [...page.matchAll(/Anfang \d+\./g)].length
    expect([...page.matchAll(/Ende \d+\./g)]).toHaveLength(first)
  }
  const many = Array.from({ length: 90 }, (_, at) => ({ label: 'Punkt', value: `Wert ${at}.` }))
  const long = await readPdf(
    await printPaper({ ...MEMO, blocks: [lead, { kind: 'facts', facts: many }] }, plainChart),
  )
  expect(long.text).toContain('Wert 89.')
  expect(long.pages).toBeGreaterThan(1)
})

test('a press release shows its embargo before the headline', async () => {
  const { text } = await readPdf(await printPaper(PRESS_RELEASE, plainChart))
  expect(text.indexOf('28. September 2027, 10 Uhr')).toBeGreaterThan(
    text.indexOf('Pressemitteilung'),
  )
  expect(text.indexOf('28. September 2027, 10 Uhr')).toBeLessThan(text.indexOf('Acht von zehn'))
})

test('the same paper gives the same bytes, and another instant gives others', async () => {
  const once = await printPaper(REPORT, plainChart)
  expect(await printPaper(REPORT, plainChart)).toEqual(once)
  const later = await printPaper({ ...REPORT, createdAt: '2027-09-28T14:00:00Z' }, plainChart)
  expect(later).not.toEqual(once)
})

test('headings of any order come without a skipped level', async () => {
  const levels = [3, 1, 3, 2, 1] as const
  const blocks = levels.map(
    (level, at) => ({ kind: 'heading', level, text: `Teil ${at}` }) as const,
  )
  const pdf = await readPdf(await printPaper({ ...MEMO, blocks }, plainChart))
  expect(texts(ofRole(pdf.elements, 'H2'))).toEqual(['Teil 0', 'Teil 1', 'Teil 4'])
  expect(texts(ofRole(pdf.elements, 'H3'))).toEqual(['Teil 2', 'Teil 3'])
})

test('an empty English paper is still a document with a title and an English page number', async () => {
  const empty = { authority: '', unit: '', fileNumber: '', day: '' }
  const paper: Paper = { ...MEMO, language: 'en', title: ' ', letterhead: empty, blocks: [] }
  const pdf = await readPdf(await printPaper(paper, plainChart))
  expect(pdf.title).toBe('Memo')
  expect(pdf.language).toBe('en-GB')
  expect(pdf.shown[0]).toContain('Page 1 of 1')
})

test('a paper whose picture cannot be read is refused with its title and the place', async () => {
  const printing = printPaper(REPORT, () => '<svg')
  await expect(printing).rejects.toThrow(
    /Ergebnisse der Bürgerbefragung.*failed to parse SVG.*chart-1\.svg/,
  )
})

test('a paper without an instant is refused', async () => {
  const printing = printPaper({ ...MEMO, createdAt: 'gestern' }, plainChart)
  await expect(printing).rejects.toThrow(/createdAt is no instant: gestern/)
})
