import { lint, mustMend, parseQuestionnaire, type Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { newQuestion } from './new-question.ts'
import { questionKinds } from './question-kinds.ts'

/** What an author alone can know, by kind; words are missing of every question. */
const missing: Readonly<Record<string, readonly string[]>> = {
  place: ['emptyList'],
  computed: ['badExpression'],
  address: ['purposeMissing'],
  picture: ['emptyText', 'missingFile'],
  download: ['missingFile'],
}

describe('a new question', () => {
  test.each(questionKinds)('of the kind %s lacks nothing but what its author must say', (kind) => {
    const question = newQuestion(kind, 'neu', ['de', 'en'])
    const survey: Questionnaire = {
      id: 'q',
      title: { de: 'Titel', en: 'Title' },
      languages: ['de', 'en'],
      pages: [
        { id: 'p', questions: [question, { kind: 'yesNo', id: 'y', text: { de: '?', en: '?' } }] },
      ],
    }
    expect(parseQuestionnaire(JSON.parse(JSON.stringify(survey)))).toMatchObject({ ok: true })
    const codes = mustMend(lint(survey)).map(({ code }) => code)
    expect(codes.toSorted()).toEqual(['emptyText', ...(missing[kind] ?? [])].toSorted())
  })

  test('speaks the languages of the survey that we speak', () => {
    const turkish = newQuestion('scale', 'neu', ['tr', 'en'])
    expect(turkish).toMatchObject({
      points: [{ label: { en: 'very dissatisfied' } }, {}, {}, {}, {}],
    })
    expect(JSON.stringify(turkish)).not.toContain('zufrieden')
  })
})
