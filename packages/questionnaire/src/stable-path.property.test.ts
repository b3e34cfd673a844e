import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Questionnaire } from './questionnaire.ts'
import { stableTexts } from './stable-path.ts'
import { questionnaireArbitrary } from './testing/questionnaire.arbitrary.ts'
import { mapTexts, textsIn } from './texts.ts'

const byId = (questionnaire: Questionnaire) =>
  new Map(stableTexts(questionnaire).map((own) => [own.id, own]))

describe('the stable name of a text', () => {
  test('is there for every text, unique, and a name token of XML', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        const { media: _media, ...worded } = questionnaire
        const texts = stableTexts(questionnaire)
        expect(texts.map(({ path }) => path)).toEqual(textsIn(worded).map(({ path }) => path))
        expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
        for (const { id } of texts) expect(id).toMatch(/^[\w.:-]+$/)
      }),
    )
  })

  test('finds the same words again, whatever was moved', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, (questionnaire) => {
        const turned = byId(reversed(questionnaire))
        // Only the checks of a question have no name of their own.
        const named = stableTexts(questionnaire).filter(({ id }) => !id.includes('.checks.'))
        for (const { id, text } of named) expect(turned.get(id)?.text).toEqual(text)
      }),
    )
  })

  test('leads to one text only: other words there change nothing elsewhere', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, fc.nat(), (questionnaire, nth) => {
        const texts = stableTexts(questionnaire)
        const chosen = texts[nth % texts.length]
        if (chosen === undefined) throw new Error('Every questionnaire has a title.')
        const changed = mapTexts(questionnaire, (text, path) =>
          path === chosen.path ? { de: 'Andere Worte' } : text,
        )
        const after = byId(changed)
        for (const { id, text } of texts) {
          expect(after.get(id)?.text).toEqual(id === chosen.id ? { de: 'Andere Worte' } : text)
        }
      }),
    )
  })
})

test('a text is named for where it belongs, not for where it stands', () => {
  const label = { de: 'Ja' }
  const options = [
    { code: '1.5', label },
    { code: '1', label },
    { code: '1', label },
  ]
  const questionnaire: Questionnaire = {
    id: 'q',
    title: { de: 'Umfrage' },
    languages: ['de'],
    pages: [
      {
        id: 'first',
        title: { de: 'Anfang' },
        questions: [{ kind: 'singleChoice', id: 'visit', text: { de: 'Wie?' }, options }],
      },
    ],
    endings: [{ id: 'out', title: { de: 'Danke' }, text: { de: 'Ende' } }],
  }
  expect(stableTexts(questionnaire).map(({ id, page, question }) => [id, page, question])).toEqual([
    ['title', undefined, undefined],
    ['page.first.title', 'first', undefined],
    ['question.visit.text', 'first', 'visit'],
    ['question.visit.options.1:2e:5.label', 'first', 'visit'],
    ['question.visit.options.1.label', 'first', 'visit'],
    ['question.visit.options.1.label::2', 'first', 'visit'],
    ['endings.out.title', undefined, undefined],
    ['endings.out.text', undefined, undefined],
  ])
})

/** Pages, questions, answers and rows in the opposite order. */
function reversed(questionnaire: Questionnaire): Questionnaire {
  return {
    ...questionnaire,
    pages: questionnaire.pages.toReversed().map((page) => ({
      ...page,
      questions: page.questions
        .toReversed()
        .map((question) =>
          Object.assign(
            { ...question },
            'options' in question && { options: question.options.toReversed() },
            'rows' in question && { rows: [...question.rows].toReversed() },
          ),
        ),
    })),
  }
}
