import { expect, test } from 'vitest'
import { readZip } from '../safe/read-zip.ts'
import { readWorkbook } from '../spreadsheet/read-workbook.ts'
import { exactlyZero } from './spreadsheet/sheet.ts'
import { contentOf } from './testing/content-of.ts'
import { germanCsv, plainCsv } from './write-csv.ts'
import { writeTablesCsv, writeTablesOds, writeTablesXlsx } from './write-tables.ts'

const at = new Date('2026-11-27T09:30:15Z')
const tables = [
  {
    title: 'Zufriedenheit: Straßen & Wege [2026]',
    head: ['Antwort', 'Anzahl', 'Anteil'],
    rows: [
      ['sehr zufrieden', 12, 0.455],
      ['=1+1', '•', undefined],
      ['Veränderung', -3, -0.5],
    ],
  },
  { title: 'Zufriedenheit: Straßen & Wege (2026)', head: ['leer'], rows: [] },
]

test.each([
  ['.xlsx', writeTablesXlsx],
  ['.ods', writeTablesOds],
])('each table of results is a sheet of an %s file', async (_, write) => {
  const workbook = readWorkbook(await contentOf(write(tables, at)))
  expect(workbook).toEqual({
    ok: true,
    sheets: [
      {
        name: 'Zufriedenheit  Straßen & Wege',
        rows: [
          { number: 1, cells: ['Zufriedenheit: Straßen & Wege [2026]'] },
          { number: 3, cells: ['Antwort', 'Anzahl', 'Anteil'] },
          { number: 4, cells: ['sehr zufrieden', '12', '0.455'] },
          { number: 5, cells: ['=1+1', '•'] },
          { number: 6, cells: ['Veränderung', '-3', '-0.5'] },
        ],
      },
      {
        name: 'Zufriedenheit  Straßen & Wege (',
        rows: [
          { number: 1, cells: ['Zufriedenheit: Straßen & Wege (2026)'] },
          { number: 3, cells: ['leer'] },
        ],
      },
    ],
  })
})

test('nothing at all is the number 0 for programs and a dash for people', async () => {
  const table = { title: 'Nichts', head: ['Antwort', 'Anzahl'], rows: [['nie', exactlyZero]] }
  for (const write of [writeTablesXlsx, writeTablesOds]) {
    const content = await contentOf(write([table], at))
    const workbook = readWorkbook(content)
    expect(workbook.ok && workbook.sheets[0]?.rows.at(-1)?.cells).toEqual(['nie', '0'])
    const zip = readZip(content, () => true)
    const parts = zip.ok
      ? [...zip.files.values()].map((part) => new TextDecoder().decode(part))
      : []
    expect(parts.join('')).toMatch(/formatCode="&quot;–&quot;"|<number:text>–<\/number:text>/)
  }
  const csv = await contentOf(writeTablesCsv([table], germanCsv))
  expect(new TextDecoder().decode(csv)).toContain('nie;0\r\n')
})

test('sheets of the same title have names of their own that Excel takes', async () => {
  const titles = ['', '[]', 'History', "'a'", 'A', '😀'.repeat(20), '😀'.repeat(30)]
  const file = writeTablesXlsx(
    titles.map((title) => ({ title, head: [], rows: [] })),
    at,
  )
  const workbook = readWorkbook(await contentOf(file))
  expect(workbook.ok && workbook.sheets.map(({ name }) => name)).toEqual([
    '-',
    '-_2',
    'History_2',
    'a',
    'A_2',
    '😀'.repeat(15),
    expect.stringMatching(/^😀{14}.?_2$/u),
  ])
})

test('as CSV they stand one below the other, and none begins a formula', async () => {
  const text = async (options: typeof germanCsv) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await contentOf(writeTablesCsv(tables, options)),
    )
  expect(await text(germanCsv)).toBe(
    [
      '\uFEFFZufriedenheit: Straßen & Wege [2026]',
      'Antwort;Anzahl;Anteil',
      'sehr zufrieden;12;0,455',
      "'=1+1;•;",
      'Veränderung;-3;-0,5',
      '',
      'Zufriedenheit: Straßen & Wege (2026)',
      'leer',
      '',
      '',
    ].join('\r\n'),
  )
  expect(await text(plainCsv)).toContain('\r\nVeränderung,-3,-0.5\r\n')
})
