import { describe, expect, test } from 'vitest'
import { letter, SERIES } from '../examples/letters.ts'
import { ofRole, readPdf } from '../examples/read-pdf.ts'
import { readSheets, type Placed } from '../examples/read-sheet.ts'
import type { Letter, LetterSeries } from './letter.ts'
import { printLetters } from './print-letters.ts'

async function printed(letters: readonly Letter[], series: LetterSeries = SERIES) {
  const result = await printLetters(series, letters)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result.pdf
}

/** The window of the envelope (DIN 5008 form B, DIN 680), in millimetres. */
const WINDOW = { left: 20, right: 105, top: 45, bottom: 90 }

const addressZone = (texts: readonly Placed[]) =>
  texts.filter(
    ({ left, baseline }) => left < WINDOW.right && baseline > 62.7 && baseline < WINDOW.bottom + 5,
  )

const codes = [
  '9NJP-JVKN-DSKQ-6RK9-PN',
  '0000-0000-0000-0000-00',
  'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ',
  '7V8M-3X0Q-1111-FGHJ-K2',
]

describe('a series of letters', () => {
  const many = codes.map((code, index) =>
    letter({
      number: index + 1,
      code,
      address: ['Frau', `Erika Muster-${index}-Mann`, `Heidestraße ${index + 17}`, '51147 Köln'],
      fields: { anrede: `Guten Tag Erika Muster-${index}-Mann` },
    }),
  )

  test('is PDF/UA-1 in its language, with a subject and a described QR for every letter', async () => {
    const pdf = await readPdf(await printed(many))
    expect(pdf.marked).toBe(true)
    expect(pdf.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdf.language).toBe('de-DE')
    expect(pdf.title).toBe(SERIES.title)
    expect(ofRole(pdf.elements, 'H1').map(({ text }) => text.trim())).toEqual(
      many.map(() => 'Ihre Meinung: Leben im Stadtteil *2027*'),
    )
    expect(ofRole(pdf.elements, 'Figure').map(({ alt }) => alt)).toEqual(
      many.map(() => SERIES.access?.alternative),
    )
  })

  test('shows the text of every letter once, in the order of reading', async () => {
    const { text } = await readPdf(await printed(many))
    for (const { code = '', address } of many) {
      const shown = code.replaceAll('-', ' ')
      expect(text.split(shown)).toHaveLength(2)
      for (const line of address.slice(1, 3)) expect(text).toContain(line)
    }
    const order = [
      'Amt für Verwaltungsmodernisierung',
      SERIES.returnAddress,
      'Erika Muster-2-Mann',
      'VM 21 – 012.30-7/2027',
      'Leben im Stadtteil *2027*',
      'Guten Tag Erika Muster-2-Mann,',
      'So nehmen Sie teil',
      'ZZZZ',
      'Im Auftrag',
      'Leiterin des Referats',
      'nach Artikel 14 DSGVO',
      '„Leben im Stadtteil *2027*“',
    ]
    const third = text.slice(text.indexOf('Heidestraße 18'))
    const own = third.slice(third.indexOf('Amt für Verwaltungsmodernisierung'))
    const places = order.map((words) => own.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('begins every letter on a sheet of its own, whose QR opens the address with the code of that letter', async () => {
    const sheets = await readSheets(await printed(many))
    expect(sheets.map(({ qr }) => qr)).toEqual(
      codes.flatMap((code) => [`${SERIES.access?.address}#${code}`, undefined]),
    )
    for (const [index, { texts }] of sheets.entries()) {
      const numbers = texts.filter(({ text, baseline }) => baseline > 275 && /^\d$/.test(text))
      expect(numbers.map(({ text }) => text)).toEqual(index % 2 === 0 ? [] : ['2'])
    }
  })

  test('of one page leaves the back of the sheet empty', async () => {
    const sheets = await readSheets(await printed(many, { ...SERIES, notice: [] }))
    expect(sheets.map(({ texts }) => texts.length > 10)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ])
  })

  test('without codes has neither a QR nor a place for one', async () => {
    const { access: _, ...series } = SERIES
    const blocks = SERIES.blocks.filter((block) => block.kind !== 'access')
    const { code: _code, ...reminder } = letter()
    const bytes = await printed([reminder], { ...series, blocks })
    const [first] = await readSheets(bytes)
    expect(first?.qr).toBeUndefined()
    expect(ofRole((await readPdf(bytes)).elements, 'Figure')).toEqual([])
  })

  test('in another language is marked as that language', async () => {
    const series = { ...SERIES, language: 'uk', subject: 'Ваша думка важлива' }
    const pdf = await readPdf(await printed([letter()], series))
    expect(pdf.language).toBe('uk')
    expect(pdf.text).toContain('Ваша думка важлива')
  })

  test('of the same contents has the same bytes', async () => {
    expect(await printed(many)).toEqual(await printed(many))
  })
})

describe('an address', () => {
  const long = (line: number) => `Zeile ${line} mit ${'WQ@Äÿ'.repeat(12)}`.slice(0, 60)

  test.for<[string, readonly string[]]>([
    ['of four lines', ['Frau', 'Erika Mustermann', 'Heidestraße 17', '51147 Köln']],
    ['of six lines of sixty signs', [1, 2, 3, 4, 5, 6].map(long)],
    ['of one line', ['Postlagernd']],
    [
      'with long names',
      [
        'Herrn',
        'Dr. Maximilian-Alexander Freiherr von und zu Müller-Lüdenscheidt',
        'Straße des achtzehnten Oktober 1234 b',
        '20355 Hamburg',
      ],
    ],
    [
      'from everywhere',
      ['Дмитро Шевченко', 'Σωκράτης Παπαδόπουλος', 'Şükrü Çağlar-Żółkiewski', 'Nguyễn Thị Ánh'],
    ],
  ])('%s stands in the window, whole and below the sender', async ([, address]) => {
    const [sheet] = await readSheets(await printed([letter({ address })]))
    const inside = addressZone(sheet?.texts ?? [])
    for (const { left, right, baseline, size } of inside) {
      expect(left).toBeGreaterThanOrEqual(WINDOW.left + 4.9)
      expect(right).toBeLessThanOrEqual(WINDOW.right)
      expect(baseline).toBeGreaterThan(62.7)
      expect(baseline + size * 0.1).toBeLessThan(WINDOW.bottom)
    }
    const words = inside.map(({ text }) => text).join(' ')
    expect(words.replaceAll(/\s+/g, '')).toBe(address.join('').replaceAll(/\s+/g, ''))
    const sender = sheet?.texts.find(({ text }) => text === SERIES.returnAddress)
    expect(sender?.baseline).toBeGreaterThan(WINDOW.top)
    expect(sender?.baseline).toBeLessThan(62.7)
    expect(sender?.right).toBeLessThan(WINDOW.right)
  })

  test('is data: nothing in it and in a name is read as markup, Markdown or another field', async () => {
    const sly = '*Eva* [x](https://a.de) #panic() $1$ {anrede} \\ "q"'
    const bytes = await printed([letter({ address: [sly], fields: { anrede: sly } })])
    const { text } = await readPdf(bytes)
    expect(text.split(sly)).toHaveLength(3)
  })
})

test('names of registers are printed with every combination of the norm (DIN 91379)', async () => {
  const norm =
    'A̋ C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ D̂ F̀ F̄ G̀ H̄ H̦ H̱ J́ J̌ K̀ K̂ K̄ K̇ K̕ K̛ K̦ K͟H K͟h L̂ L̥ L̥̄ L̦ M̀ M̂ M̆ M̐ N̂ N̄ N̆ N̦ P̀ P̄ P̕ P̣ R̆ R̥ R̥̄ S̀ S̄ S̛̄ S̱ T̀ T̄ T̈ T̕ T̛ U̇ Z̀ Z̄ Z̆ Z̈ Z̧ a̋ c̀ c̄ c̆ c̈ c̕ c̣ c̦ c̨̆ d̂ f̀ f̄ g̀ h̄ h̦ j́ k̀ k̂ k̄ k̇ k̕ k̛ k̦ k͟h l̂ l̥ l̥̄ l̦ m̀ m̂ m̆ m̐ n̂ n̄ n̆ n̦ p̀ p̄ p̕ p̣ r̆ r̥ r̥̄ s̀ s̄ s̛̄ s̱ t̀ t̄ t̕ t̛ u̇ z̀ z̄ z̆ z̈ z̧ Ç̆ ç̆ Û̄ û̄ ʰ ʹ ʺ ʾ ʿ ˈ ˌ ǥ Ə'.split(
      ' ',
    )
  // The writer of PDF/UA refuses a sign without a glyph, so what is printed has one for each.
  const letters = norm.map((name) => letter({ address: [`${name}ová`, 'Köln'] }))
  expect(await printLetters(SERIES, letters)).toMatchObject({ ok: true })
})

describe('letters are refused', () => {
  test.for<[string, Partial<Letter>, object]>([
    [
      'a name in signs without a typeface',
      { address: ['王芳', 'Köln'] },
      { code: 'sign', detail: '王 芳' },
    ],
    [
      'a picture in a salutation',
      { fields: { anrede: 'Hallo 👋' } },
      { code: 'sign', detail: '👋' },
    ],
    ['a mark on nothing', { address: ['Köln', '\u0301'] }, { code: 'sign', detail: '\u0301' }],
    ['a field that is missing', { fields: {} }, { code: 'field', detail: 'anrede' }],
    ['no address', { address: [' ', ''] }, { code: 'noAddress' }],
    [
      'seven lines',
      { address: ['1', '2', '3', '4', '5', '6', '7'] },
      { code: 'addressLines', detail: '7' },
    ],
    ['a line of 61 signs', { address: ['x'.repeat(61)] }, { code: 'addressWidth', detail: '61' }],
  ])('for %s, with the number of the letter', async ([, given, refusal]) => {
    const result = await printLetters(SERIES, [letter(), letter({ number: 4711, ...given })])
    expect(result).toEqual({ ok: false, refusals: [{ letter: 4711, detail: '', ...refusal }] })
  })

  test('for a field in the subject that the series does not have', async () => {
    const result = await printLetters({ ...SERIES, subject: 'Für {name}' }, [letter()])
    expect(result).toEqual({ ok: false, refusals: [{ code: 'field', detail: 'name' }] })
  })

  test('for a sign in the common text, which is nobody’s letter', async () => {
    const result = await printLetters({ ...SERIES, subject: 'مرحبا' }, [letter()])
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'sign' }] })
    expect(result).not.toHaveProperty('refusals.0.letter')
  })
})
