import { expect, test } from 'vitest'
import type { Batch, BatchColumn, DataSource, DataVariable } from './data-table.ts'
import { measureTable } from './measure-table.ts'
import { contentOf } from './testing/content-of.ts'
import { exampleTable, missingLabels } from './testing/example-table.ts'
import { plainCsv, writeCsv } from './write-csv.ts'

const base = { name: 'a', id: 'a', label: '', missing: [] } as const
const categories = [{ value: 7, code: 'x', label: '' }]
const code: DataVariable = { ...base, kind: 'code', measure: 'nominal', categories }
const number: DataVariable = { ...base, kind: 'number', decimals: 0 }
const text: DataVariable = { ...base, kind: 'text' }
const day: DataVariable = { ...base, kind: 'date', unit: 'day' }

function source(variable: DataVariable, ...batches: readonly Batch[]): DataSource {
  return {
    title: '',
    language: 'de',
    createdAt: new Date(0),
    variables: [variable],
    sets: [],
    missingLabels,
    batches: () => batches,
  }
}

function batch(column: BatchColumn, length = column.values.length): Batch {
  return { length, columns: [column] }
}

const numbers = (values: readonly number[], states = values.map(() => 0)): BatchColumn => ({
  kind: 'numbers',
  values,
  states: Uint8Array.from(states),
})
const texts = (...values: readonly string[]): BatchColumn => ({
  kind: 'texts',
  values,
  states: new Uint8Array(values.length),
})

test('rows are counted and texts measured in bytes', async () => {
  const { rowCount, textSizes, missingCodes } = await exampleTable()
  expect(rowCount).toBe(4)
  expect(textSizes).toHaveLength(8)
  expect(textSizes.map((size, index) => size && [index, size])).toContainEqual([
    4,
    { longest: 27, total: 13 + 27 + 3 },
  ])
  expect(textSizes.filter((size) => size !== undefined)).toHaveLength(1)
  expect(missingCodes.notAsked).toBe(-99)
})

test('a category that is called like a code for missing values makes these give way', async () => {
  const own = { ...code, categories: [{ value: -97, code: '-97', label: 'weiß nicht' }] } as const
  expect((await measureTable(source(own))).missingCodes.notAsked).toBe(-990)
})

test.each([
  ['a column too few', text, { length: 1, columns: [] }, '0 columns for 1 variables'],
  ['a column too short', number, batch(numbers([1]), 2), 'in a batch of 2'],
  ['an unknown state', number, batch(numbers([1], [6])), 'unknown state 6'],
  ['a category that there is not', code, batch(numbers([1])), '1 does not belong there'],
  ['half a category', code, batch(numbers([0.5])), '0.5 does not belong there'],
  ['no number', number, batch(numbers([Number.NaN])), 'null does not belong there'],
  ['a text for a number', number, batch(texts('1')), '"1" does not belong there'],
  ['a number for a text', text, batch(numbers([1])), '1 does not belong there'],
  ['a month for a day', day, batch(texts('2026-11')), '"2026-11" does not belong there'],
] as const)('%s is a broken promise', async (_, variable, given, words) => {
  await expect(measureTable(source(variable, given))).rejects.toThrow(words)
})

test('where there is no value, anything may stand in its place', async () => {
  const table = await measureTable(source(code, batch(numbers([99, Number.NaN], [1, 2]))))
  expect(table.rowCount).toBe(2)
})

test.each([0, 2])(
  'rows that have become %i after they were measured are a broken promise',
  async (later) => {
    let times = 0
    const table = await measureTable({
      ...source(number),
      batches() {
        times += 1
        return Array.from({ length: times === 1 ? 1 : later }, () => batch(numbers([1])))
      },
    })
    await expect(contentOf(writeCsv(table, plainCsv))).rejects.toThrow('1 rows were measured')
  },
)
