import { expect, test } from 'vitest'
import { finish } from './finish.ts'
import type { Questionnaire } from './questionnaire.ts'
import { firstStep } from './step.ts'

const questionnaire: Questionnaire = {
  id: 'q',
  title: { de: 'Markt' },
  languages: ['de'],
  pages: [
    { id: 'a', questions: [{ kind: 'shortText', id: 'one', text: { de: 'Eins' } }] },
    {
      id: 'b',
      questions: [{ kind: 'shortText', id: 'two', text: { de: 'Zwei' }, required: true }],
    },
  ],
}

const circumstances = { seed: 1, today: '2026-11-27', language: 'de' }

function finished(...carried: readonly (readonly [string, string])[]) {
  return finish(questionnaire, firstStep(questionnaire, circumstances, carried), circumstances)
}

test('what is whole may be counted', () => {
  expect(finished(['two', 'ja'])).toMatchObject({
    kind: 'completed',
    completed: { answers: { two: { kind: 'text', value: 'ja' } } },
  })
})

test('what is not leads to the page that lacks something, and from there back to the check page', () => {
  expect(finished(['one', 'ja'])).toMatchObject({
    kind: 'page',
    shown: { page: { id: 'b' } },
    problems: [{ question: 'two', code: 'required' }],
    onward: 'check',
    carried: [['one', 'ja']],
  })
})
