import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complete } from './complete.ts'
import { keepsRules } from './keeps-rules.ts'
import type { Questionnaire } from './questionnaire.ts'
import { readRespondent } from './respondent.ts'
import { fullAnswersArbitrary } from './testing/answers.arbitrary.ts'
import { circumstancesArbitrary } from './testing/circumstances.arbitrary.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'

const sessions = questionnaireArbitrary.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: fullAnswersArbitrary(questionnaire),
    circumstances: circumstancesArbitrary(questionnaire),
  }),
)

test('whatever a journey may be sent with keeps the rules when it is opened', () => {
  let sent = 0
  fc.assert(
    fc.property(sessions, ({ questionnaire, answers, circumstances }) => {
      const completed = complete(questionnaire, answers, circumstances)
      if (!completed.ok) return true
      sent += 1
      const { seed, language, today } = circumstances
      const content = { seed, language, answers: completed.answers, ending: completed.ending }
      return keepsRules(readRespondent(content, today, questionnaire), questionnaire)
    }),
  )
  expect(sent).toBeGreaterThan(20)
})

const market: Questionnaire = {
  id: 'q',
  title: { de: 'Markt' },
  languages: ['de'],
  endings: [
    { id: 'young', title: { de: 'Für Erwachsene' }, text: { de: 'Danke.' } },
    { id: 'full', title: { de: 'Voll' }, text: { de: 'Danke.' } },
  ],
  quotas: [{ id: 'feet', when: "way = 'foot'", limit: 10, ending: 'full' }],
  pages: [
    {
      id: 'a',
      jumps: [{ if: 'age < 18', to: 'young' }],
      questions: [
        { kind: 'number', id: 'age', text: { de: 'Alter' }, min: 0, max: 120, required: true },
        {
          kind: 'singleChoice',
          id: 'way',
          text: { de: 'Weg' },
          options: [
            { code: 'foot', label: { de: 'zu Fuß' } },
            { code: 'bus', label: { de: 'Bus' } },
          ],
        },
        { kind: 'shortText', id: 'line', text: { de: 'Linie' }, visibleIf: "way = 'bus'" },
      ],
    },
    {
      id: 'b',
      jumps: [{ if: "way = 'foot' and wish = 'nein'", to: 'full' }],
      questions: [{ kind: 'shortText', id: 'wish', text: { de: 'Wunsch' }, required: true }],
    },
  ],
}

function keeps(answers: Record<string, unknown>, ending?: string): boolean {
  const content = { seed: 1, language: 'de', answers, ending }
  return keepsRules(readRespondent(content, '2026-11-27', market), market)
}

const age = { kind: 'number', value: 44 }
const wish = { kind: 'text', value: 'Mehr Bäume' }
const no = { kind: 'text', value: 'nein' }
const foot = { kind: 'choice', code: 'foot' }
const bus = { kind: 'choice', code: 'bus' }

describe('what was sealed by hand', () => {
  test.each([
    [
      'as everybody answers',
      { age, way: bus, line: { kind: 'text', value: '4' }, wish },
      undefined,
    ],
    ['whose members stand in another order', { wish, way: foot, age }, undefined],
    ['that ends at a screen-out', { age: { kind: 'number', value: 12 } }, 'young'],
    ['that ends at a full quota', { age, way: foot }, 'full'],
    [
      'that ends where a full quota would have ended it before',
      { age, way: foot, wish: no },
      'full',
    ],
  ])('keeps the rules: answers %s', (_, answers, ending) => {
    expect(keeps(answers, ending)).toBe(true)
  })

  test.each([
    ['a number beyond its limits', { age: { kind: 'number', value: 999 }, wish }, undefined],
    ['an option that is not there', { age, way: { kind: 'choice', code: 'jet' }, wish }, undefined],
    ['an answer of another kind', { age: { kind: 'text', value: '44' }, wish }, undefined],
    [
      'an answer to what was not shown',
      { age, line: { kind: 'text', value: '4' }, wish },
      undefined,
    ],
    ['an answer to what was never asked', { age, wish, income: age }, undefined],
    ['nothing where something is required', { age }, undefined],
    ['nothing at all', {}, undefined],
    ['an ending that it does not lead to', { age, wish }, 'young'],
    ['no ending where it leads to one', { age: { kind: 'number', value: 12 } }, undefined],
    ['a full quota to which it does not belong', { age, way: bus }, 'full'],
  ])('breaks them with %s', (_, answers, ending) => {
    expect(keeps(answers, ending)).toBe(false)
  })
})
