import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readZip } from '../../safe/read-zip.ts'
import { readWorkbook } from '../../spreadsheet/read-workbook.ts'
import type { DataTable, DataVariable } from '../data-table.ts'
import { contentOf } from '../testing/content-of.ts'
import { exampleTable, tableOf } from '../testing/example-table.ts'
import { hardTexts } from '../testing/hard-texts.ts'
import { ods } from './ods.ts'
import { writeOds, writeXlsx } from './write-data-spreadsheet.ts'
import { xlsx } from './xlsx.ts'

const text: DataVariable = { kind: 'text', name: 't', id: 't', label: '', missing: [] }
const number: DataVariable = { ...text, kind: 'number', name: 'n', id: 'n', decimals: 0 }

async function sheetsOf(table: DataTable, write: typeof writeXlsx) {
  const workbook = readWorkbook(await contentOf(write(table)))
  if (!workbook.ok) throw new Error(workbook.flaw.code)
  return workbook.sheets
}

describe.each([
  ['.xlsx', writeXlsx],
  ['.ods', writeOds],
])('a table as %s', (_, write) => {
  test('has sheets for the rows, for what columns mean and for what values mean', async () => {
    const [rows, variables, values] = await sheetsOf(await exampleTable(), write)
    expect(rows?.name).toBe('Daten')
    expect(rows?.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
      ['zufrieden', 'minuten', 'weg_bus', 'weg_rad', 'wunsch'],
      ['1', '12.5', '1', '0', '=SUMME(A1:A9)'],
      ['3', '-3', '0', '1', 'Bänke; "viele",\nund Bäume'],
      ['-97', '-97', '-99', '-99', '-98'],
      ['2', '1000000', '1', '1', '-99'],
    ])
    expect(variables?.name).toBe('Variablen')
    expect(variables?.rows.map(({ cells }) => cells).slice(0, 3)).toEqual([
      ['Variable', 'Beschriftung', 'Kennung im Fragebogen', 'Art', 'Skalenniveau'],
      [
        'zufrieden',
        'Wie zufrieden sind Sie mit der Straßenbeleuchtung?',
        'zufrieden',
        'Code',
        'ordinal',
      ],
      ['minuten', 'Minuten bis zur Haltestelle', 'minuten', 'Zahl', 'metrisch'],
    ])
    expect(values?.name).toBe('Werte')
    expect(values?.rows.map(({ cells }) => cells).slice(0, 5)).toEqual([
      ['Variable', 'Wert', 'Bedeutung', 'Code im Fragebogen'],
      ['zufrieden', '1', 'sehr zufrieden', 'sehr'],
      ['zufrieden', '2', 'mäßig', 'mittel'],
      ['zufrieden', '3', 'überhaupt nicht', 'nicht'],
      ['zufrieden', '-99', 'nicht gefragt', '(fehlender Wert)'],
    ])
  })

  test('speaks English to those who asked in English', async () => {
    const sheets = await sheetsOf({ ...(await exampleTable()), language: 'en' }, write)
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Variables', 'Values'])
  })

  test('has no formula, and its texts are typed as such', async () => {
    const zip = readZip(
      await contentOf(write(await tableOf([text], [['=1+1'], ['-1']]))),
      () => true,
    )
    if (!zip.ok) throw new Error(zip.flaw.code)
    const all = [...zip.files.values()].map((file) => new TextDecoder().decode(file)).join('')
    expect(all).not.toMatch(/<f[ >/]|formula/)
    expect(all).toMatch(
      /(?:t="inlineStr"><is><t xml:space="preserve">|value-type="string"><text:p>)=1\+1</,
    )
    expect(all).toMatch(
      /(?:t="inlineStr"><is><t xml:space="preserve">|value-type="string"><text:p>)-1</,
    )
  })

  test('of more rows or columns than programs open, or too many bytes, is refused', async () => {
    const table = await tableOf([number], [])
    expect(write({ ...table, rowCount: 1_048_575 })).toMatchObject({ ok: true })
    expect(write({ ...table, rowCount: 1_048_576 })).toMatchObject({
      flaw: { code: 'tooManyRows' },
    })
    const columns = (length: number) => ({
      ...table,
      variables: Array.from({ length }, () => number),
    })
    expect(write(columns(16_384))).toMatchObject({ ok: true })
    expect(write(columns(16_385))).toMatchObject({ flaw: { code: 'tooManyColumns' } })
    expect(write({ ...columns(200), rowCount: 1_000_000 })).toMatchObject({
      flaw: { code: 'tooLarge' },
    })
    const texts = await tableOf([text], [])
    expect(write({ ...texts, textSizes: [{ longest: 9, total: 1e9 }] })).toMatchObject({
      flaw: { code: 'tooLarge' },
    })
  })
})

test.each([
  ['.xlsx', writeXlsx, (own: string) => own.toWellFormed().replace(/\r\n?/g, '\n')],
  ['.ods', writeOds, inOds],
] as const)('any text is read back from an %s file', async (_, write, expected) => {
  await fc.assert(
    fc.asyncProperty(fc.array(hardTexts, { maxLength: 5 }), async (texts) => {
      // The number behind it keeps an empty text from being left out.
      const table = await tableOf(
        [text, number],
        texts.map((own) => [own, 1]),
      )
      const [rows] = await sheetsOf(table, write)
      expect(rows?.rows.slice(1).map(({ cells }) => cells[0])).toEqual(texts.map(expected))
    }),
  )
})

test('blanks that programs would drop from OpenDocument are counted', () => {
  expect(ods.text(' a  b\tc ')).toContain(
    '<text:p><text:s text:c="1"/>a<text:s text:c="2"/>b<text:tab/>c<text:s text:c="1"/></text:p>',
  )
})

test('no text becomes more bytes than are reckoned with', () => {
  fc.assert(
    fc.property(hardTexts, fc.constantFrom(xlsx, ods), (own, format) => {
      const most = format.text('').length + format.mostPerByte * Buffer.byteLength(own)
      expect(Buffer.byteLength(format.text(own))).toBeLessThanOrEqual(most)
    }),
  )
})

test('days are days: numbers of days in Excel, dates in OpenDocument', async () => {
  const day: DataVariable = { ...text, kind: 'date', unit: 'day', name: 'd' }
  const time: DataVariable = { ...text, kind: 'date', unit: 'time', name: 'z' }
  const table = await tableOf(
    [day, time],
    [
      ['2026-11-27', '18:00'],
      ['1900-03-01', '00:00'],
      ['1871-01-18', '06:00'],
    ],
  )
  const cells = async (write: typeof writeXlsx) =>
    (await sheetsOf(table, write))[0]?.rows.slice(1).map((row) => row.cells)
  expect(await cells(writeXlsx)).toEqual([
    ['46353', '0.75'],
    ['61', '0'],
    ['1871-01-18', '0.25'],
  ])
  expect((await cells(writeOds))?.map(([first]) => first)).toEqual([
    '2026-11-27',
    '1900-03-01',
    '1871-01-18',
  ])
})

test('a text that is too long for a cell of Excel is cut at a character, and the report says so', async () => {
  const table = await tableOf([text], [['😀'.repeat(20_000)], ['y'.repeat(32_767)]])
  const written = writeXlsx(table)
  const workbook = readWorkbook(await contentOf(written))
  expect(workbook.ok && workbook.sheets[0]?.rows.slice(1).map(({ cells }) => cells[0])).toEqual([
    '😀'.repeat(16_383),
    'y'.repeat(32_767),
  ])
  expect(written.ok && written.report).toMatchObject([
    { kind: 'changed', place: { de: 'Variable t' } },
  ])
})

/** What a text becomes in OpenDocument, which keeps no signs that cannot be seen; our reader takes any blank for a plain one. */
function inOds(own: string): string {
  return own
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/(?![\t\n])\s/g, ' ')
}
