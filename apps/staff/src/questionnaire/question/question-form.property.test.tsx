import { renderPage } from '@meinungsbild/design'
import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import { questionArbitrary } from '@meinungsbild/questionnaire/testing/question.arbitrary.ts'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf } from '../parts/form-reading.ts'
import { formIn } from '../testing/form-in.ts'
import { questionFields, readQuestion } from './question-fields.ts'
import { QuestionForm } from './question-page.tsx'

/** The question as a browser without script sends its form back. */
function sentBack(question: Question, survey: Questionnaire) {
  const frame = { language: 'de', path: '/', csrfToken: '' } as const
  const view = { frame, initiative: 'i', questionnaire: survey, languages: survey.languages }
  const page = renderPage(
    <form id="frage">
      <QuestionForm
        {...view}
        form={questionFields(question, survey, 'de')}
        errors={[]}
        question={question}
        isNested={false}
      />
    </form>,
  )
  const reading = readingOf(formIn(page, 'frage'), survey, 'de')
  return { read: readQuestion(reading, question), errors: reading.errors }
}

test('the page has a field for everything that a question of any kind says', () => {
  fc.assert(
    fc.property(questionArbitrary, (drawn) => {
      const question = { ...drawn, id: 'q' }
      const survey: Questionnaire = {
        id: 'survey',
        title: { de: 'Umfrage' },
        languages: ['de', 'en'],
        pages: [{ id: 'p', questions: [question] }],
      }
      expect(sentBack(question, survey)).toEqual({ read: question, errors: [] })
    }),
    { numRuns: 150 },
  )
})

test('and for every condition', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, (survey) => {
      for (const question of survey.pages.flatMap((page) => page.questions)) {
        expect(sentBack(question, survey)).toEqual({ read: question, errors: [] })
      }
    }),
    { numRuns: 20 },
  )
})
