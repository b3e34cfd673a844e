import {
  journey,
  parseExpression,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { answersArbitrary } from '@meinungsbild/questionnaire/testing/answers.arbitrary.ts'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionsIn } from '../../form-reading/questions-in.ts'
import { questionsOf, surveyOf } from '../testing/survey.ts'
import { writeSurveyJs, type SurveyJsWritten } from './write-survey-js.ts'

const circumstances = { seed: 1, today: '2026-01-01', language: 'de' }

test('whatever a questionnaire is, it is written, can be read, and what is not told stays', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, (own) => {
      const written = writeSurveyJs(own)
      const back = questionsOf(surveyOf(JSON.stringify(written.json)))
      for (const question of untold(own, written)) {
        // A picture without bytes is none, once it is read.
        if (question.kind === 'picture') continue
        expect(back.find(({ id }) => id === question.id)?.kind).toBe(question.kind)
      }
    }),
    { numRuns: 60 },
  )
})

test('conditions that were written and read back show the same to everybody', () => {
  const drawn = questionnaireArbitrary.chain((own) =>
    fc.tuple(fc.constant(own), answersArbitrary(own)),
  )
  fc.assert(
    fc.property(drawn, ([own, answers]) => {
      const written = writeSurveyJs(own)
      const back = questionsOf(surveyOf(JSON.stringify(written.json)))
      const shown = (questionnaire: Questionnaire) =>
        journey(questionnaire, answers, circumstances).pages.map(({ questions }) =>
          questions.map(({ id }) => id),
        )
      const same = new Set(untold(own, written).map(({ id }) => id))
      expect(shown(withConditions(own, back, same))).toEqual(shown(own))
    }),
    { numRuns: 100 },
  )
})

const asked: readonly Question[] = [
  { kind: 'number', id: 'a', text: { en: 'A' }, decimals: 1 },
  { kind: 'number', id: 'b', text: { en: 'B' } },
  { kind: 'date', id: 'day', text: { en: 'Day' } },
  { kind: 'yesNo', id: 'yes', text: { en: 'Yes?' }, comment: true },
  {
    kind: 'singleChoice',
    id: 'one',
    text: { en: 'One' },
    special: ['dontKnow'],
    options: [
      { code: 'x', label: { en: 'X' } },
      { code: 'y', label: { en: 'Y' } },
    ],
  },
  {
    kind: 'multipleChoice',
    id: 'some',
    text: { en: 'Some' },
    options: [
      { code: 'x', label: { en: 'X' } },
      { code: 'y', label: { en: 'Y' } },
    ],
  },
]

test.each([
  'a + 1 < 5',
  'a - (b - 1) < 2',
  'a - b - 1 < 2',
  'a * (b + 1) >= 0',
  'a / b < 1',
  'b mod 2 = 0',
  '-a < 3',
  'round(a + b) < 9',
  'a = b',
  'a != b',
  'a != 3',
  'not (a = 3)',
  'sum(a, b) < 3',
  'max(a, b) < 3',
  "if(yes = 'yes', a, b) < 3",
  'year(day) = 2026',
  'age(day) < 17',
  "yes != 'yes'",
  "not yes = 'yes'",
  'not empty(comment(yes))',
  "one != 'x'",
  "not one = 'x'",
  "one in ['x', 'y']",
  'answered(one)',
  'not empty(one)',
  "special(one) = 'dontKnow'",
  'count(some) < 2',
  "not some contains 'x'",
  "not (some contains 'x' and (a > 1 or one = 'x'))",
])('%s means the same once it was written and read back', (visibleIf) => {
  const question = { kind: 'longText', id: 'why', text: { en: 'Why?' } } as const
  const having = (condition: string | undefined): Questionnaire => ({
    id: 'survey',
    title: { en: 'Survey' },
    languages: ['en'],
    pages: [
      {
        id: 'page',
        questions: [...asked, { ...question, ...(condition && { visibleIf: condition }) }],
      },
    ],
  })
  const own = having(visibleIf)
  const back = having(questionsOf(surveyOf(writeSurveyJs(own).json)).at(-1)?.visibleIf)
  fc.assert(
    fc.property(answersArbitrary(own), (answers) => {
      const shown = (questionnaire: Questionnaire) =>
        journey(questionnaire, answers, circumstances).pages[0]?.questions.map(({ id }) => id)
      expect(shown(back)).toEqual(shown(own))
    }),
  )
})

/** The questions of which the report says nothing. */
function untold(own: Questionnaire, { report }: SurveyJsWritten): readonly Question[] {
  const told = new Set(report.map(({ place }) => place['en']))
  return own.pages
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !told.has(`Question ${id}`))
}

/**
 * The questionnaire with the conditions that its questions have after the way there and back, if they look at nothing
 * but questions that stayed the `same`.
 */
function withConditions(
  own: Questionnaire,
  back: readonly Question[],
  same: ReadonlySet<string>,
): Questionnaire {
  const conditions = new Map(
    back.flatMap(({ id, visibleIf }) =>
      visibleIf !== undefined && isOf(same, visibleIf) ? [[id, visibleIf]] : [],
    ),
  )
  return {
    ...own,
    pages: own.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => {
        const visibleIf = question.visibleIf && conditions.get(question.id)
        return visibleIf === undefined ? question : { ...question, visibleIf }
      }),
    })),
  }
}

/** Whether a condition looks at nothing but these questions. */
function isOf(ids: ReadonlySet<string>, condition: string): boolean {
  const parsed = parseExpression(condition)
  return parsed.ok && [...questionsIn(parsed.expression)].every((id) => ids.has(id))
}
