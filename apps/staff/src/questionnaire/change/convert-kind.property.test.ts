import { parseQuestionnaire, type Question } from '@meinungsbild/questionnaire'
import { questionArbitrary } from '@meinungsbild/questionnaire/testing/question.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conversionsOf, convertQuestion } from './convert-kind.ts'

function isReadable(question: Question): boolean {
  const survey = {
    id: 'q',
    title: {},
    languages: ['de'],
    pages: [{ id: 'p', questions: [question] }],
  }
  return parseQuestionnaire(JSON.parse(JSON.stringify(survey))).ok
}

test('a question of another kind keeps id, words and condition, and is one that can be kept', () => {
  fc.assert(
    fc.property(questionArbitrary, (drawn) => {
      const question: Question = { ...drawn, id: 'q', visibleIf: 'answered(a)' }
      for (const kind of conversionsOf(question)) {
        const converted = convertQuestion(question, kind)
        expect(converted).toMatchObject({
          kind,
          id: 'q',
          visibleIf: 'answered(a)',
          text: question.text,
        })
        expect(converted && isReadable(converted)).toBe(true)
      }
    }),
  )
})

test('choices and ratings come back as they were, where both kinds can say it', () => {
  const choice: Question = {
    kind: 'multipleChoice',
    id: 'q',
    text: { de: 'Was?' },
    special: ['noAnswer'],
    options: [
      { code: 'a', label: { de: 'A' }, openText: true },
      { code: 'b', label: { de: 'B' } },
    ],
  }
  const single = convertQuestion(choice, 'singleChoice')
  expect(single && convertQuestion(single, 'multipleChoice')).toEqual(choice)
  const rating: Question = {
    kind: 'rating',
    id: 'q',
    text: { de: 'Wie?' },
    steps: 3,
    lowLabel: { de: 'schlecht' },
    highLabel: { de: 'gut' },
  }
  const scale = convertQuestion(rating, 'scale')
  expect(scale).toMatchObject({
    points: [
      { code: '1', label: { de: 'schlecht' }, value: 1 },
      { code: '2', label: { de: '2' }, value: 2 },
      { code: '3', label: { de: 'gut' }, value: 3 },
    ],
  })
  expect(scale && convertQuestion(scale, 'rating')).toEqual(rating)
})

test('"none of these" loses what only several answers know', () => {
  const question: Question = {
    kind: 'multipleChoice',
    id: 'q',
    text: { de: 'Was?' },
    min: 1,
    options: [{ code: 'none', label: { de: 'Nichts' }, exclusive: true }],
  }
  expect(convertQuestion(question, 'singleChoice')).toEqual({
    kind: 'singleChoice',
    id: 'q',
    text: { de: 'Was?' },
    options: [{ code: 'none', label: { de: 'Nichts' } }],
  })
  expect(convertQuestion(question, 'number')).toBeUndefined()
})
