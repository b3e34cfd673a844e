import { expect, it } from 'vitest'
import type { MonthQuestion } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { month, monthForm } from './month.ts'

const question: MonthQuestion = {
  kind: 'month',
  id: 'moved',
  text: both('Wann sind Sie eingezogen?'),
  min: '1950-01',
  max: '2026-11',
}

it('reads a month and says when it is none', () => {
  expect(month.read(question, formOf([['moved', 'Dezember 1999']]))).toEqual({
    answer: { kind: 'month', value: '1999-12' },
  })
  expect(month.read(question, formOf([['moved', '1999']]))?.problems).toMatchObject([
    { code: 'notAMonth', field: 'moved' },
  ])
})

it('names the limit that is missed; the limits themselves are allowed', () => {
  const check = (value: string) => monthForm.check(question, { kind: 'month', value })
  expect(check('1949-12')).toMatchObject([{ code: 'monthTooEarly', limit: '1950-01' }])
  expect(check('1950-01')).toEqual([])
  expect(check('2026-11')).toEqual([])
  expect(check('2026-12')).toMatchObject([{ code: 'monthTooLate', limit: '2026-11' }])
})
