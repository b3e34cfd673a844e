import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import { questionArbitrary } from '@meinungsbild/questionnaire/testing/question.arbitrary.ts'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newQuestion } from '../change/new-question.ts'
import { readingOf } from '../parts/form-reading.ts'
import { questionFields, readQuestion } from './question-fields.ts'

function surveyOf(question: Question): Questionnaire {
  return {
    id: 'survey',
    title: { de: 'Umfrage' },
    languages: ['de', 'en'],
    pages: [{ id: 'p', questions: [question] }],
  }
}

function readAgain(question: Question, survey: Questionnaire, before: Question) {
  const form = questionFields(question, survey, 'de')
  const reading = readingOf(form, survey, 'de')
  const read = readQuestion(reading, before)
  return { read, errors: reading.errors, renamed: [...reading.renamed.keys()] }
}

/** What no form says: files, maps and groups lie beside it, and what is usual need not be said. */
function withoutUnseen(question: Question): unknown {
  const unseen = ['areas', 'viewBox', 'media', 'questions']
  const isUnordered = question.kind === 'hidden' || question.kind === 'multipleMatrix'
  const usual = ['required=false', 'look="list"', 'look="numbers"', 'special=[]']
  return JSON.parse(
    JSON.stringify(question, (key, value: unknown) =>
      unseen.includes(key) ||
      (isUnordered && key === 'fixed') ||
      usual.includes(`${key}=${JSON.stringify(value)}`)
        ? undefined
        : value,
    ),
  )
}

describe('the form of a question', () => {
  test('says everything about every kind of question and reads it again', () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const question = { ...drawn, id: 'q' }
        const { read, errors, renamed } = readAgain(question, surveyOf(question), question)
        expect({ read, errors, renamed }).toEqual({ read: question, errors: [], renamed: [] })
      }),
      { numRuns: 400 },
    )
  })

  test('does not need the question that it was made from', () => {
    fc.assert(
      fc.property(questionArbitrary, (drawn) => {
        const question = { ...drawn, id: 'q' }
        const fresh = newQuestion(question.kind, 'q', ['de', 'en'])
        const { read } = readAgain(question, surveyOf(question), fresh)
        expect(withoutUnseen(read)).toEqual(withoutUnseen(question))
      }),
      { numRuns: 400 },
    )
  })

  test('keeps every condition as it is written', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, (survey) => {
        for (const question of survey.pages.flatMap((page) => page.questions)) {
          const { read, errors } = readAgain(question, survey, question)
          expect({ read, errors }).toEqual({ read: question, errors: [] })
        }
      }),
      { numRuns: 60 },
    )
  })
})
