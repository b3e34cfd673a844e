import { expect, it } from 'vitest'
import { personalQuestions } from './personal-questions.ts'
import type { Question } from './question.ts'
import { both, pageOf, questionnaireOf } from './testing/examples.ts'

function isPersonal(question: Question): boolean | undefined {
  return personalQuestions(questionnaireOf(pageOf('p', question)))[0]
}

const base = { id: 'q', text: both('?') }
const email = { kind: 'email' } as const

it('counts what its author says', () => {
  expect(isPersonal({ ...base, kind: 'longText', personal: true })).toBe(true)
  expect(isPersonal({ ...base, kind: 'longText' })).toBe(false)
})

it('counts what asks for a person, even where its author says otherwise', () => {
  const label = both('?')
  const cell = { kind: 'text', mask: email } as const
  const nested = { ...base, kind: 'shortText', mask: { kind: 'phone' } } as const
  for (const question of [
    { ...base, kind: 'address', personal: false, parts: [{ part: 'town' }] },
    { ...base, kind: 'shortText', personal: false, mask: email },
    { ...base, kind: 'textList', rows: [{ id: 'r', label, mask: email }] },
    { ...base, kind: 'table', rows: [], columns: [{ id: 'c', label, cell }] },
    { ...base, kind: 'repeat', entry: label, min: 0, max: 2, questions: [nested] },
  ] satisfies readonly Question[]) {
    expect(isPersonal(question)).toBe(true)
  }
})

it('does not count a postcode by itself', () => {
  expect(isPersonal({ ...base, kind: 'shortText', mask: { kind: 'postcode' } })).toBe(false)
})
