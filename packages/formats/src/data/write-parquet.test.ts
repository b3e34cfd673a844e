import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import type { DataTable } from './data-table.ts'
import { describeTable } from './describe-table.ts'
import { measureTable } from './measure-table.ts'
import { contentOf } from './testing/content-of.ts'
import { exampleTable, tableOf } from './testing/example-table.ts'
import { hardTexts } from './testing/hard-texts.ts'
import { writeParquet } from './write-parquet.ts'

async function parquetOf(table: DataTable) {
  const bytes = await contentOf(writeParquet(table))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  if (!(file instanceof ArrayBuffer)) throw new TypeError('shared memory')
  return { metadata: parquetMetadata(file), rows: await parquetReadObjects({ file }) }
}

test('columns are typed, and a second one says why there is no value', async () => {
  const { rows, metadata } = await parquetOf(await exampleTable())
  expect(metadata.schema.slice(1).map(({ name }) => name)).toEqual(
    ['zufrieden', 'minuten', 'weg_bus', 'weg_rad', 'wunsch', 'einzug', 'monat', 'uhr'].flatMap(
      (name) => [name, `${name}_missing`],
    ),
  )
  expect(rows[0]).toEqual({
    zufrieden: 1,
    zufrieden_missing: null,
    minuten: 12.5,
    minuten_missing: null,
    weg_bus: 1,
    weg_bus_missing: null,
    weg_rad: 0,
    weg_rad_missing: null,
    wunsch: '=SUMME(A1:A9)',
    wunsch_missing: null,
    einzug: new Date('2001-02-28'),
    einzug_missing: null,
    monat: '2026-11',
    monat_missing: null,
    uhr: '07:30',
    uhr_missing: null,
  })
  expect(rows[1]?.['einzug']).toEqual(new Date('1969-12-31'))
  expect(rows[2]).toMatchObject({
    zufrieden: null,
    zufrieden_missing: 'dontKnow',
    wunsch: null,
    wunsch_missing: 'notAnswered',
    einzug: null,
    einzug_missing: 'notAsked',
  })
})

test('the metadata say what the columns mean', async () => {
  const table = await exampleTable()
  const { metadata } = await parquetOf(table)
  const [entry] = metadata.key_value_metadata ?? []
  expect(entry?.key).toBe('meinungsbild')
  expect(JSON.parse(entry?.value ?? '')).toEqual(JSON.parse(JSON.stringify(describeTable(table))))
})

test('many rows become row groups of the same size and stay in their order', async () => {
  const length = 15_000
  const values = Float64Array.from({ length }, (_, row) => row)
  const columns = [{ kind: 'numbers', states: new Uint8Array(length), values } as const]
  const table = await measureTable({
    ...(await tableOf(
      [{ kind: 'number', name: 'n', id: 'n', label: '', decimals: 0, missing: [] }],
      [],
    )),
    batches: () => [1, 2, 3].map(() => ({ length, columns })),
  })
  const { metadata, rows } = await parquetOf(table)
  expect(metadata.row_groups.map(({ num_rows }) => num_rows)).toEqual([30_000n, 15_000n])
  expect(rows.map(({ n }) => n)).toEqual([...values, ...values, ...values])
})

test('a name that is taken makes the second column give way', async () => {
  const variable = { kind: 'text', id: 'a', label: '', missing: [] } as const
  const table = await tableOf(
    ['a', 'a_missing'].map((name) => ({ ...variable, name })),
    [['x', 'y']],
  )
  expect((await parquetOf(table)).rows).toEqual([
    { a: 'x', a_missing: 'y', a_missing_2: null, a_missing_missing: null },
  ])
})

test('any texts, or none, are read back', async () => {
  const variable = { kind: 'text', name: 'a', id: 'a', label: '', missing: [] } as const
  await fc.assert(
    fc.asyncProperty(fc.array(hardTexts, { maxLength: 5 }), async (texts) => {
      const { rows } = await parquetOf(
        await tableOf(
          [variable],
          texts.map((text) => [text]),
        ),
      )
      expect(rows.map(({ a }) => a)).toEqual(texts.map((text) => text.toWellFormed()))
    }),
  )
})

test('a table without variables is refused', async () => {
  expect(writeParquet(await tableOf([], []))).toMatchObject({ flaw: { code: 'noVariables' } })
})
