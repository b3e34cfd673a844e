import { describe, expect, it } from 'vitest'
import type { Table } from '../question.ts'
import { agreement, both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { table, tableColumns, tableForm } from './table.ts'

const given: Table = {
  kind: 'table',
  id: 'pets',
  text: both('Welche Tiere haben Sie?'),
  rows: [
    { id: 'dog', label: both('Hund') },
    { id: 'cat', label: both('Katze') },
  ],
  columns: [
    { id: 'name', label: both('Name'), cell: { kind: 'text', maxLength: 10 } },
    { id: 'count', label: both('Anzahl'), cell: { kind: 'number', min: 1, max: 9 } },
    { id: 'since', label: both('seit'), cell: { kind: 'date' } },
    {
      id: 'where',
      label: both('wo'),
      cell: { kind: 'choice', options: [{ code: 'in', label: both('drinnen') }] },
    },
    { id: 'good', label: both('gut'), cell: { kind: 'scale', points: agreement } },
  ],
}
const added: Table = { ...given, rows: [], added: { min: 2, max: 4 } }

const filled = formOf([
  ['pets.dog.name', ' Rex '],
  ['pets.dog.count', '2'],
  ['pets.dog.since', '24.12.2020'],
  ['pets.dog.where', 'in'],
  ['pets.dog.good', 'partly'],
])
const answer = {
  kind: 'cells',
  rows: {
    dog: {
      name: { kind: 'text', value: 'Rex' },
      count: { kind: 'number', value: 2 },
      since: { kind: 'date', value: '2020-12-24' },
      where: { kind: 'choice', code: 'in' },
      good: { kind: 'choice', code: 'partly' },
    },
  },
} as const
const named = (...names: readonly (readonly [row: string, name: string])[]) => ({
  kind: 'cells' as const,
  rows: Object.fromEntries(
    names.map(([row, value]) => [row, { name: { kind: 'text' as const, value } }]),
  ),
})

describe('a table', () => {
  it('reads every cell by what may stand in it', () => {
    expect(table.read(given, filled)).toEqual({ answer, problems: [] })
    expect(tableForm.check(given, answer)).toEqual([])
  })

  it('says of each cell what is wrong with it', () => {
    const reading = table.read(
      given,
      formOf([
        ['pets.dog.count', 'zwei'],
        ['pets.cat.where', 'out'],
        ['pets.cat.since', '2020-02-30'],
        ['pets.cat.name', 'Mieze'],
      ]),
    )
    expect(reading?.problems).toMatchObject([
      { code: 'notANumber', field: 'pets.dog.count', row: 'dog.count' },
      { code: 'notADate', field: 'pets.cat.since', row: 'cat.since' },
      { code: 'unknownOption', field: 'pets.cat.where', row: 'cat.where' },
    ])
    expect(reading?.answer).toEqual(named(['cat', 'Mieze']))
    const wrong = { ...answer.rows.dog, count: { kind: 'number', value: 10 } } as const
    expect(tableForm.check(given, { kind: 'cells', rows: { dog: wrong } })).toMatchObject([
      { code: 'numberTooLarge', limit: 9, field: 'pets.dog.count', row: 'dog.count' },
    ])
  })

  it('refuses a cell of another kind, and rows and columns that are not there', () => {
    const text = { kind: 'text', value: 'x' } as const
    expect(tableForm.check(given, { kind: 'cells', rows: { dog: { count: text } } })).toMatchObject(
      [{ code: 'unknownOption', row: 'dog.count' }],
    )
    for (const rows of [{ dog: { other: text } }, { cow: { name: text } }, { dog: {} }, {}]) {
      expect(tableForm.check(given, { kind: 'cells', rows })).toMatchObject([
        { code: 'unknownOption', field: 'pets.dog.name' },
      ])
    }
  })

  it('asks for something in every given row if it is required', () => {
    const required = { ...given, required: true }
    expect(tableForm.check(required, undefined)).toMatchObject([{ code: 'required' }])
    expect(tableForm.check(required, answer)).toEqual([
      { code: 'required', question: 'pets', kind: 'table', field: 'pets.cat.name', row: 'cat' },
    ])
  })

  it('drops the rows that are not offered', () => {
    const onlyCats = { ...given, rows: given.rows.slice(1) }
    const two = named(['dog', 'Rex'], ['cat', 'Mieze'])
    expect(table.restrict(onlyCats, two)).toEqual(named(['cat', 'Mieze']))
    expect(table.restrict(onlyCats, answer)).toBeUndefined()
  })

  it('has a column per cell', () => {
    const variables = tableColumns.variables(given)
    expect(variables.map(({ id }) => id).slice(0, 2)).toEqual(['pets.dog.name', 'pets.dog.count'])
    expect(variables.map(({ measure }) => measure).slice(0, 5)).toEqual([
      'text',
      'metric',
      'date',
      'nominal',
      'ordinal',
    ])
    expect(variables[4]).toMatchObject({
      kind: 'table',
      row: 'dog',
      column: 'good',
      rowLabel: both('Hund'),
      columnLabel: both('gut'),
      categories: agreement,
    })
    expect(tableColumns.data(given, answer).slice(0, 6)).toEqual([
      { kind: 'text', value: 'Rex' },
      { kind: 'number', value: 2 },
      { kind: 'date', value: '2020-12-24' },
      { kind: 'code', code: 'in' },
      { kind: 'code', code: 'partly' },
      undefined,
    ])
  })

  it('is described cell by cell', () => {
    expect(table.describe(given, answer, 'de')).toEqual([
      'Hund – Name: Rex',
      'Hund – Anzahl: 2',
      'Hund – seit: 24.12.2020',
      'Hund – wo: drinnen',
      'Hund – gut: teils, teils',
    ])
  })
})

describe('what expressions see of a table', () => {
  const all = {
    kind: 'cells',
    rows: { ...answer.rows, cat: { count: { kind: 'number', value: 3 } } },
  } as const
  const value = (...path: readonly string[]) => table.value(given, all, path)

  it('is the value of a cell: of a scale its number, of a choice its code', () => {
    expect(value('dog', 'count')).toBe(2)
    expect(value('dog', 'good')).toBe(2)
    expect(value('dog', 'where')).toBe('in')
    expect(value('cat', 'name')).toBeNull()
    expect(value('cow', 'name')).toBeNull()
    expect(value('dog', 'name', 'x')).toBeNull()
  })

  it('is the list of the values of a column or a row', () => {
    expect(value('count')).toEqual([2, 3])
    expect(value('dog')).toEqual(['Rex', 2, '2020-12-24', 'in', 2])
    expect(value('cow')).toBeNull()
  })

  it('is nothing where a row is called like a column', () => {
    const rows = [...given.rows, { id: 'count', label: both('Graf') }]
    const cells = { ...all.rows, count: { count: { kind: 'number', value: 1 } } } as const
    const more = { kind: 'cells', rows: cells } as const
    expect(table.value({ ...given, rows }, more, ['count'])).toBeNull()
    expect(table.value({ ...given, rows }, more, ['count', 'count'])).toBe(1)
  })

  it('is for the table itself the rows in which something stands', () => {
    expect(value()).toEqual(['dog', 'cat'])
  })
})

describe('a table whose rows citizens add', () => {
  it('reads as many rows as the form shows, at least those that are asked for', () => {
    const entries = ['1', '2', '3', '4'].map((row) => [`pets.${row}.name`, row] as const)
    const rows = (count: string) => {
      const own = table.read(added, formOf([...entries, ['pets.~count', count]]))?.answer
      return own?.kind === 'cells' ? Object.keys(own.rows) : []
    }
    expect(rows('3')).toEqual(['1', '2', '3'])
    expect(rows('99')).toEqual(['1', '2', '3', '4'])
    for (const count of ['', '1', '-1', '1e9', 'x']) expect(rows(count)).toEqual(['1', '2'])
  })

  it('never has more than fifty rows', () => {
    const endless = { ...added, added: { min: 0, max: 1_000_000 } }
    expect(tableForm.fields(endless)).toHaveLength(50 * 5 + 1)
  })

  it('keeps a row where it is when one before it is empty', () => {
    const own = named(['1', 'Rex'], ['3', 'Mieze'])
    expect(tableForm.write(added, own)).toEqual([
      ['pets.1.name', 'Rex'],
      ['pets.3.name', 'Mieze'],
      ['pets.~count', '3'],
    ])
    expect(table.value(added, own, ['name'])).toEqual(['Rex', 'Mieze'])
  })

  it('asks for as many rows as it wants at the first empty one', () => {
    expect(tableForm.check(added, undefined)).toEqual([])
    expect(tableForm.check(added, named(['2', 'Rex']))).toEqual([
      {
        code: 'tooFewEntries',
        question: 'pets',
        kind: 'table',
        field: 'pets.1.name',
        row: '1',
        limit: 2,
      },
    ])
    expect(tableForm.check(added, named(['2', 'Rex'], ['4', 'Mieze']))).toEqual([])
  })
})
