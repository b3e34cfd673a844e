import { describe, expect, it } from 'vitest'
import type { DateQuestion } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { date, dateForm } from './date.ts'

const question: DateQuestion = {
  kind: 'date',
  id: 'since',
  text: both('Seit wann wohnen Sie hier?'),
  special: ['dontKnow'],
  min: '1900-01-01',
  max: '2026-12-24',
}

describe('date', () => {
  it.each([
    ['2026-12-24', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    [' 1. 2. 2024 ', '2024-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['24. Dezember 2026', '2026-12-24'],
    ['4 March 2026', '2026-03-04'],
    ['1. Sept. 2026', '2026-09-01'],
  ])('reads %s', (typed, value) => {
    expect(date.read(question, formOf([['since', typed]]))).toEqual({
      answer: { kind: 'date', value },
    })
  })

  it.each([
    '29.02.2025',
    '1900-02-29',
    '31.4.2024',
    '2024-13-01',
    '24.12.26',
    '0026-01-01',
    '12/24/2026',
    '31. April 2024',
    '1. Advent 2024',
    'gestern',
  ])('refuses %s', (typed) => {
    expect(date.read(question, formOf([['since', typed]]))).toEqual({
      problems: [expect.objectContaining({ code: 'notADate', field: 'since' })],
    })
    expect(dateForm.check(question, { kind: 'date', value: typed })).toMatchObject([
      { code: 'notADate' },
    ])
  })

  it('names the limit that is missed; the limits themselves are allowed', () => {
    const check = (value: string) => dateForm.check(question, { kind: 'date', value })
    expect(check('1899-12-31')).toMatchObject([{ code: 'dateTooEarly', limit: '1900-01-01' }])
    expect(check('1900-01-01')).toEqual([])
    expect(check('2026-12-24')).toEqual([])
    expect(check('2026-12-25')).toMatchObject([{ code: 'dateTooLate', limit: '2026-12-24' }])
  })

  it('takes a special answer only without a day', () => {
    const box = ['since~special', 'dontKnow'] as const
    expect(date.read(question, formOf([box]))?.answer).toEqual({
      kind: 'special',
      special: 'dontKnow',
    })
    expect(date.read(question, formOf([box, ['since', '2020-01-01']]))?.problems).toMatchObject([
      { code: 'specialWithValue' },
    ])
  })

  it('describes the day as the language writes it', () => {
    const answer = { kind: 'date' as const, value: '2026-03-04' }
    expect(date.describe(question, answer, 'de')).toEqual(['04.03.2026'])
    expect(date.describe(question, answer, 'en')).toEqual(['4 March 2026'])
  })
})
