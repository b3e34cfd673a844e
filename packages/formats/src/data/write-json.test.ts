import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Batch, DataTable } from './data-table.ts'
import { measureTable } from './measure-table.ts'
import { contentOf } from './testing/content-of.ts'
import { exampleTable, tableOf } from './testing/example-table.ts'
import { hardTexts } from './testing/hard-texts.ts'
import { writeJson } from './write-json.ts'

async function jsonOf(table: DataTable): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await contentOf(writeJson(table))))
}

test('a table is one object with what its columns mean', async () => {
  expect(await jsonOf(await exampleTable())).toMatchObject({
    title: 'Bürgerumfrage Süd',
    language: 'de',
    createdAt: '2026-11-27T09:30:15.000Z',
    rowCount: 4,
    sets: [{ name: 'weg', variables: ['weg_bus', 'weg_rad'] }],
    missing: [
      { kind: 'notAsked', code: -99, label: 'nicht gefragt' },
      { kind: 'notAnswered', code: -98 },
      { kind: 'dontKnow', code: -97, label: 'weiß nicht' },
      { kind: 'noAnswer', code: -96 },
      { kind: 'notApplicable', code: -95 },
    ],
    variables: [
      {
        name: 'zufrieden',
        kind: 'code',
        measure: 'ordinal',
        categories: [{ value: 1, code: 'sehr', label: 'sehr zufrieden' }, {}, {}],
      },
      { name: 'minuten', kind: 'number', decimals: 1, measure: 'metric' },
      { id: 'weg~bus' },
      { id: 'weg~rad' },
      { kind: 'text', measure: 'nominal' },
      { kind: 'date', unit: 'day' },
      { kind: 'date', unit: 'month' },
      { kind: 'date', unit: 'time' },
    ],
    rows: [
      [1, 12.5, 1, 0, '=SUMME(A1:A9)', '2001-02-28', '2026-11', '07:30'],
      [3, -3, 0, 1, 'Bänke; "viele",\nund Bäume', '1969-12-31', '1999-01', '23:59'],
      'dontKnow dontKnow notAsked notAsked notAnswered notAsked notAnswered notAnswered'
        .split(' ')
        .map((missing) => ({ missing })),
      [2, 1e6, 1, 1, '-99', '2026-11-27', '2000-02', '00:00'],
    ],
  })
})

test('batches without rows leave no trace', async () => {
  const variable = { kind: 'text', name: 'a', id: 'a', label: '', missing: [] } as const
  const batch = (...values: string[]): Batch => ({
    length: values.length,
    columns: [{ kind: 'texts', values, states: new Uint8Array(values.length) }],
  })
  const table = await measureTable({
    ...(await tableOf([variable], [])),
    batches: () => [batch(), batch('x'), batch(), batch('y', 'z'), batch()],
  })
  expect(await jsonOf(table)).toMatchObject({ rows: [['x'], ['y'], ['z']] })
})

test('any texts, or none, are read back', async () => {
  const variable = { kind: 'text', name: 'a', id: 'a', label: '', missing: [] } as const
  await fc.assert(
    fc.asyncProperty(fc.array(hardTexts, { maxLength: 5 }), async (texts) => {
      const rows = texts.map((text) => [text])
      expect(await jsonOf(await tableOf([variable], rows))).toMatchObject({ rows })
    }),
  )
})
