import { findQuestion, lint, mustMend, type Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { questionsIn } from './block.ts'
import { blockFrom } from './block-from.ts'
import { insertBlock } from './insert-block.ts'

const named = { id: 'park', title: 'Park' }

function block(questionnaire: Questionnaire, ...ids: readonly string[]) {
  const made = blockFrom(questionnaire, new Set(ids), named)
  if (!made.ok) throw new Error(`${made.question} needs ${made.needs.join()}.`)
  return made
}

describe('a block made of questions of a survey', () => {
  test('has them in their order and with the conditions among them', () => {
    const { block: made, unconditioned } = block(parkSurvey, 'uses', 'visit')
    expect(questionsIn(made)).toEqual(parkSurvey.pages[0]?.questions)
    expect(unconditioned).toEqual([])
    expect(mustMend(lint(made))).toEqual([])
  })

  test('loses conditions on questions that do not come along, and says so', () => {
    const { block: made, unconditioned } = block(parkSurvey, 'uses', 'overall')
    const { visibleIf: _condition, ...uses } = findQuestion(parkSurvey, 'uses') ?? {}
    expect(questionsIn(made)[0]).toEqual(uses)
    expect(unconditioned).toEqual(['uses'])
  })

  test('loses only those checks and answers’ conditions that look outside', () => {
    const message = { de: 'Bitte prüfen.', en: 'Please check.' }
    const survey: Questionnaire = {
      ...parkSurvey,
      pages: [
        {
          id: 'p',
          questions: [
            { kind: 'number', id: 'a', text: message },
            {
              kind: 'singleChoice',
              id: 'b',
              text: message,
              options: [
                { code: '1', label: message, visibleIf: 'a > 1' },
                { code: '2', label: message },
              ],
              checks: [
                { that: 'b != 1 or a > 2', message },
                { that: 'b != 2', message },
              ],
            },
          ],
        },
      ],
    }
    expect(questionsIn(block(survey, 'b').block)[0]).toEqual({
      kind: 'singleChoice',
      id: 'b',
      text: message,
      options: [
        { code: '1', label: message },
        { code: '2', label: message },
      ],
      checks: [{ that: 'b != 2', message }],
    })
  })

  test('is refused where words need an answer that does not come along', () => {
    const [first, ...others] = parkSurvey.pages
    if (first === undefined) throw new Error('There is a page.')
    const text = { de: 'Warum {visit}?', en: 'Why {visit}?' }
    const why = { kind: 'longText', id: 'why', text } as const
    const survey = {
      ...parkSurvey,
      pages: [{ ...first, questions: [...first.questions, why] }, ...others],
    }
    expect(blockFrom(survey, new Set(['why']), named)).toEqual({
      ok: false,
      question: 'why',
      needs: ['visit'],
    })
  })

  test('leaves words in languages that are laid aside behind', () => {
    const { block: made } = block({ ...parkSurvey, languages: ['de'] }, 'overall')
    expect(questionsIn(made)[0]?.text).toEqual({ de: 'Insgesamt?' })
  })

  test('gives a question that comes from this item the name that it has there', () => {
    const { block: first } = block(parkSurvey, 'visit', 'uses')
    const { changed } = insertBlock(parkSurvey, first, { item: 'park', wording: 1 }, 'third')
    expect(block(changed, 'visit_2', 'uses_2')).toMatchObject({
      block: first,
      names: new Map([
        ['visit_2', 'visit'],
        ['uses_2', 'uses'],
      ]),
    })
  })
})
