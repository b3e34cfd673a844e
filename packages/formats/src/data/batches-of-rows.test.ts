import { expect, test } from 'vitest'
import { batchesOfRows, type Cell } from './batches-of-rows.ts'
import type { Batch, DataVariable } from './data-table.ts'
import { missing } from './testing/example-table.ts'

const base = { label: '', missing: ['dontKnow'] } as const
const variables: readonly DataVariable[] = [
  { ...base, kind: 'number', name: 'n', id: 'n', decimals: 0 },
  { ...base, kind: 'text', name: 't', id: 't' },
]

async function batches(rows: readonly (readonly Cell[])[]): Promise<readonly Batch[]> {
  const all: Batch[] = []
  for await (const batch of batchesOfRows(variables, rows, 2)) all.push(batch)
  return all
}

test('rows become columns, some rows at a time', async () => {
  expect(
    await batches([
      [1, 'a'],
      [missing('dontKnow'), 'b'],
      [3, missing('notAsked')],
    ]),
  ).toEqual([
    {
      length: 2,
      columns: [
        { kind: 'numbers', states: Uint8Array.of(0, 3), values: [1, 0] },
        { kind: 'texts', states: Uint8Array.of(0, 0), values: ['a', 'b'] },
      ],
    },
    {
      length: 1,
      columns: [
        { kind: 'numbers', states: Uint8Array.of(0), values: [3] },
        { kind: 'texts', states: Uint8Array.of(1), values: [''] },
      ],
    },
  ])
  expect(await batches([])).toEqual([])
})

test.each([
  [['1', 'a'], 'Variable n: 1'],
  [[1, 2], 'Variable t: 2'],
  [[1], 'Variable t: undefined'],
])('%j is a broken promise', async (row, words) => {
  await expect(batches([row])).rejects.toThrow(words)
})
