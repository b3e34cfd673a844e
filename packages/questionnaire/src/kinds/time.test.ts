import { expect, it } from 'vitest'
import type { TimeQuestion } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { time, timeForm } from './time.ts'

const question: TimeQuestion = {
  kind: 'time',
  id: 'start',
  text: both('Wann fahren Sie los?'),
  min: '05:00',
  max: '22:00',
}

it('reads a time of day and says when it is none', () => {
  expect(time.read(question, formOf([['start', ' 7 Uhr 30 ']]))).toEqual({
    answer: { kind: 'time', value: '07:30' },
  })
  expect(time.read(question, formOf([['start', 'früh']]))?.problems).toMatchObject([
    { code: 'notATime', field: 'start' },
  ])
})

it('names the limit that is missed; the limits themselves are allowed', () => {
  const check = (value: string) => timeForm.check(question, { kind: 'time', value })
  expect(check('04:59')).toMatchObject([{ code: 'timeTooEarly', limit: '05:00' }])
  expect(check('05:00')).toEqual([])
  expect(check('22:00')).toEqual([])
  expect(check('22:01')).toMatchObject([{ code: 'timeTooLate', limit: '22:00' }])
  expect(check('7:30')).toMatchObject([{ code: 'notATime' }])
})

it('takes no day for a time', () => {
  expect(timeForm.check(question, { kind: 'date', value: '2026-11-22' })).toMatchObject([
    { code: 'notATime' },
  ])
})
