import type { Questionnaire } from '@meinungsbild/questionnaire'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCondition } from './condition-fields.ts'
import { writeCondition } from './write-condition.ts'
import { describeCondition } from './describe-condition.ts'
import { earlierQuestions } from './earlier-questions.ts'
import { subjectsIn } from './subject.ts'

/** What the rows of a condition say when they are read as if somebody had just typed them. */
function typedAnew(condition: string, survey: Questionnaire, language: 'de' | 'en') {
  const form = new URLSearchParams()
  writeCondition(form, 'c', condition, survey, language)
  const earlier = earlierQuestions(survey, { kind: 'quota' })
  const subjects = subjectsIn(survey, earlier, language)
  const reading = { form, questionnaire: survey, language, subjects, errors: [] }
  return { mode: form.get('c'), read: readCondition(reading, 'c', undefined), ...reading }
}

/** Those of pages and questions are mostly negations, which sentences cannot say; jumps and duties are plain. */
function conditionsIn({ pages, quotas = [] }: Questionnaire): readonly string[] {
  const all = pages.flatMap(({ visibleIf, jumps = [], questions }) => [
    visibleIf,
    ...jumps.map((jump) => jump.if),
    ...questions.flatMap((question) => [question.visibleIf, question.requiredIf]),
  ])
  return [...all, ...quotas.map(({ when }) => when)].filter((condition) => condition !== undefined)
}

test('sentences say what the condition says, in both languages', () => {
  const modes = new Map<string | null, number>()
  fc.assert(
    fc.property(questionnaireArbitrary, fc.constantFrom('de', 'en'), (survey, language) => {
      for (const condition of conditionsIn(survey)) {
        const { mode, read, errors } = typedAnew(condition, survey, language)
        modes.set(mode, (modes.get(mode) ?? 0) + 1)
        expect(errors).toEqual([])
        const told = (text: string) => describeCondition(text, survey, language)
        expect(told(read ?? '')).toBe(told(condition))
        expect(read === condition || hasTwoSpellings(condition, survey)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
  // Were all shown as text, nothing would have been tried.
  expect(modes.get('rows') ?? 0).toBeGreaterThan(50)
})

/** The code of a point and its value say the same, and so do a truth value and that it is true. */
function hasTwoSpellings(condition: string, survey: Questionnaire): boolean {
  const truths = survey.pages.flatMap(({ questions }) =>
    questions.filter((question) => question.kind === 'computed' && question.type === 'truth'),
  )
  return /\bcode\(/.test(condition) || truths.some(({ id }) => condition.includes(id))
}
