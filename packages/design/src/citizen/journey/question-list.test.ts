import type { Question } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { listQuestions } from './question-list.ts'

function question(id: string): Question {
  return { kind: 'shortText', id, text: { de: id } }
}

function listed(shown: string, ...unrevealed: readonly (readonly [string, string | undefined])[]) {
  const list = listQuestions(
    [...shown].map(question),
    unrevealed.map(([id, after]) => ({ question: question(id), after })),
  )
  return list.map((each) => (each.shown ? each.question.id : `(${each.question.id})`)).join('')
}

test('questions that are not shown yet stand in their places', () => {
  expect(listed('ac', ['b', 'a'])).toBe('a(b)c')
  expect(listed('bc', ['a', undefined])).toBe('(a)bc')
  expect(listed('ad', ['b', 'a'], ['c', 'b'])).toBe('a(b)(c)d')
  expect(listed('')).toBe('')
})

test('one that follows nothing known is the last', () => {
  expect(listed('ab', ['x', 'gone'])).toBe('ab(x)')
})
