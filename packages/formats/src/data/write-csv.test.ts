import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unguarded } from '../csv/formula-guard.ts'
import { readCsv } from '../csv/read-csv.ts'
import type { DataTable, DataVariable } from './data-table.ts'
import { contentOf } from './testing/content-of.ts'
import { exampleTable, missing, tableOf } from './testing/example-table.ts'
import { hardTexts } from './testing/hard-texts.ts'
import { germanCsv, plainCsv, writeCsv, type CsvOptions } from './write-csv.ts'

const base = { label: '', missing: ['notAsked'] } as const
const text: DataVariable = { ...base, kind: 'text', name: 'text', id: 'text' }
const number: DataVariable = { ...base, kind: 'number', name: 'zahl', id: 'zahl', decimals: 1 }

async function csvOf(table: DataTable, options: CsvOptions): Promise<string> {
  const bytes = await contentOf(writeCsv(table, options))
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

test('what Excel opens in Germany: byte order mark, semicolons, decimal commas', async () => {
  expect(await csvOf(await exampleTable(), germanCsv)).toBe(
    [
      '\uFEFFzufrieden;minuten;weg_bus;weg_rad;wunsch;einzug;monat;uhr',
      `1;12,5;1;0;'=SUMME(A1:A9);2001-02-28;2026-11;07:30`,
      '3;-3;0;1;"Bänke; ""viele"",\nund Bäume";1969-12-31;1999-01;23:59',
      '-97;-97;-99;-99;-98;-99;-98;-98',
      `2;1000000;1;1;'-99;2026-11-27;2000-02;00:00`,
      '',
    ].join('\r\n'),
  )
})

test('what other programs read: no mark, commas, decimal points', async () => {
  const table = await tableOf(
    [number, text],
    [
      [-0.5, 'a;b'],
      [1e21, 'c'],
    ],
  )
  expect(await csvOf(table, plainCsv)).toBe('zahl,text\r\n-0.5,"a;b"\r\n1e+21,c\r\n')
})

test('of no rows only the names are left', async () => {
  expect(await csvOf(await tableOf([number, text], []), plainCsv)).toBe('zahl,text\r\n')
})

test.each([germanCsv, plainCsv])(
  'any text is read back and none begins a formula',
  async (options) => {
    await fc.assert(
      fc.asyncProperty(fc.array(hardTexts, { maxLength: 5 }), async (texts) => {
        const table = await tableOf(
          [number, text],
          texts.map((own) => [-7, own]),
        )
        const csv = readCsv(await csvOf(table, options))
        if (!csv.ok) throw new Error(csv.flaw.code)
        expect(csv.rows.map(([, own = '']) => unguarded(own))).toEqual(
          texts.map((own) => own.toWellFormed()),
        )
        for (const [first, second] of csv.rows) {
          expect(first).toBe('-7')
          expect(second).not.toMatch(/^"*[=+\-@＝＋－＠\t\r\n]/)
        }
      }),
    )
  },
)

test('an answer that is one of the codes moves the codes away', async () => {
  const table = await tableOf([number], [[-97.5], [missing('notAsked')], [-990]])
  expect(await csvOf(table, plainCsv)).toBe('zahl\r\n-97.5\r\n-9900\r\n-990\r\n')
})
