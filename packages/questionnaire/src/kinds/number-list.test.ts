import { describe, expect, it } from 'vitest'
import type { NumberList } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { numberList, numberListColumns, numberListForm } from './number-list.ts'

const question: NumberList = {
  kind: 'numberList',
  id: 'trips',
  text: both('Wie viele Wege legen Sie zurück?'),
  rows: [
    { id: 'walk', label: both('zu Fuß') },
    { id: 'bike', label: both('mit dem Rad') },
  ],
  min: 0,
  max: 50,
  unit: both('Wege'),
}

const numbers = (values: Readonly<Record<string, number>>) => ({ kind: 'numbers', values }) as const

describe('several numbers', () => {
  it('reads each, and keeps the others where one is none', () => {
    const form = formOf([
      ['trips.walk', 'viele'],
      ['trips.bike', '12'],
    ])
    expect(numberList.read(question, form)).toEqual({
      answer: numbers({ bike: 12 }),
      problems: [
        {
          code: 'notANumber',
          question: 'trips',
          kind: 'numberList',
          field: 'trips.walk',
          row: 'walk',
        },
      ],
    })
  })

  it('says of each number which limit it misses', () => {
    expect(numberListForm.check(question, numbers({ walk: 51, bike: 0.5 }))).toMatchObject([
      { code: 'numberTooLarge', limit: 50, field: 'trips.walk' },
      { code: 'tooManyDecimals', limit: 0, field: 'trips.bike' },
    ])
  })

  it('has a metric column per row', () => {
    expect(numberListColumns.variables(question)).toMatchObject([
      { id: 'trips.walk', row: 'walk', rowLabel: both('zu Fuß'), measure: 'metric' },
      { id: 'trips.bike', row: 'bike', kind: 'numberList' },
    ])
    expect(numberListColumns.data(question, numbers({ bike: 3 }))).toEqual([
      undefined,
      { kind: 'number', value: 3 },
    ])
  })

  it('shows expressions the numbers that were given, in the order of the rows', () => {
    expect(numberList.value(question, numbers({ bike: 3, walk: 1 }), [])).toEqual([1, 3])
    expect(numberList.value(question, numbers({ bike: 3 }), [])).toEqual([3])
  })

  it('is described with its unit', () => {
    expect(numberList.describe(question, numbers({ walk: 2 }), 'de')).toEqual([
      'zu Fuß: 2\u00A0Wege',
    ])
  })
})
