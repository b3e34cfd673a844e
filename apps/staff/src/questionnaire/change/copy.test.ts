import { lint, mustMend, parseQuestionnaire } from '@meinungsbild/questionnaire'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { copyPage, copyQuestion } from './copy.ts'
import { placeOf } from './questions.ts'

test('a copied question stands right behind and looks at itself where the first one did', () => {
  const survey = {
    ...parkSurvey,
    pages: parkSurvey.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.id === 'walk'
          ? { ...question, checks: [{ that: 'walk < 100 or overall = 1', message: { de: 'x' } }] }
          : question,
      ),
    })),
  }
  const copied = copyQuestion(survey, 'walk')
  expect(copied?.id).toBe('walk_2')
  expect(copied?.changed.pages[1]?.questions.map(({ id }) => id)).toEqual([
    'overall',
    'parts',
    'walk',
    'walk_2',
    'name',
  ])
  expect(copied && placeOf(copied.changed, 'walk_2')?.question.checks?.[0]?.that).toBe(
    'walk_2 < 100 or overall = 1',
  )
  expect(copied && copyQuestion(copied.changed, 'walk_2')?.id).toBe('walk_3')
  expect(copyQuestion(survey, 'nie')).toBeUndefined()
})

test('a copied page has new ids throughout, and its conditions lead to its own questions', () => {
  const copied = copyPage(parkSurvey, 'first')
  expect(copied?.changed.pages.map(({ id }) => id)).toEqual(['first', 'first_2', 'second', 'third'])
  expect(copied?.changed.pages[1]?.questions).toMatchObject([
    { id: 'visit_2' },
    { id: 'uses_2', visibleIf: "visit_2 = 'yes'" },
  ])
  expect(copied?.changed.pages[0]).toEqual(parkSurvey.pages[0])
})

test('a sound questionnaire is sound with a copy of any page', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, fc.nat(), (survey, number) => {
      const page = survey.pages[number % survey.pages.length]
      const copied = page && copyPage(survey, page.id)
      expect(parseQuestionnaire(JSON.parse(JSON.stringify(copied?.changed)))).toMatchObject({
        ok: true,
      })
      // A copy of a page that changes places stands beside the group: what it looks at may come later.
      const flaws = copied && !survey.shuffledPages ? mustMend(lint(copied.changed)) : []
      expect(flaws.filter(({ code }) => !code.startsWith('unreachable'))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
