import { expect, test } from 'vitest'
import { paceOf } from './pace.ts'
import type { Question } from './question.ts'

/** Takes nine seconds each by the rules of thumb. */
const question: Question = { kind: 'number', id: 'age', text: { de: 'Wie alt?' } }
const pages = [
  { questions: Array.from({ length: 10 }, () => question) },
  { questions: [question, question] },
]

// 108 seconds are usual.
test.each([
  [0, 'underQuarter'],
  [26, 'underQuarter'],
  [27, 'underHalf'],
  [54, 'usual'],
  [216, 'usual'],
  [217, 'overDouble'],
])('%i seconds are %s', (seconds, pace) => {
  expect(paceOf(seconds, pages)).toBe(pace)
})

test('nothing is fast or slow where there is nothing to read', () => {
  expect(paceOf(5, [])).toBeUndefined()
})
