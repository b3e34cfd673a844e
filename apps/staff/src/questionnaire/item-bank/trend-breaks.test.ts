import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { replaceQuestion } from '../change/questions.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { blockFrom } from './block-from.ts'
import { insertBlock } from './insert-block.ts'
import { trendsOf } from './trend-breaks.ts'

const block = blockOf(parkSurvey)
const { changed: survey } = insertBlock(
  { ...parkSurvey, pages: [{ id: 'p', questions: [] }] },
  block,
  { item: 'park', wording: 1 },
  'p',
)

/** How the question `uses` of the survey stands, once it was changed. */
function trend(change: (uses: Question) => Question, ...later: readonly Questionnaire[]) {
  const uses = survey.pages[0]?.questions[1]
  if (uses === undefined) throw new Error('The survey asks it.')
  const wordings = new Map([block, ...later].map((own, index) => [index + 1, own]))
  const changed = replaceQuestion(survey, 'uses', change(uses))
  const trends = trendsOf(changed, new Map([['park', { title: 'Park', wordings }]]))
  return trends.find(({ reference }) => reference.question === 'uses')
}

const rewordedText = { de: 'Was tun Sie dort?', en: 'What do you do there?' }
const reworded = blockOf(
  replaceQuestion(parkSurvey, 'uses', {
    ...questionOf(parkSurvey, 'uses'),
    text: rewordedText,
  }),
)

describe('the trend of a question from the item bank', () => {
  test('goes on as long as people are asked the same', () => {
    expect(trend((uses) => uses)).toMatchObject({ kind: 'continues', later: undefined })
  })

  test.each<[string, (uses: Question) => Question]>([
    ['another name', (uses) => ({ ...uses, id: 'usesNow' })],
    ['no condition', ({ visibleIf: _condition, ...uses }) => uses],
    ['an obligation', (uses) => ({ ...uses, required: true })],
    ['other spaces', (uses) => ({ ...uses, text: { ...uses.text, de: ' Wozu? ' } })],
  ])('does not break with %s', (_, change) => {
    expect(trend(change)).toMatchObject({ kind: 'continues' })
  })

  test.each<[string, (uses: Question) => Question, string]>([
    ['other words', (uses) => ({ ...uses, text: { ...uses.text, de: 'Weshalb?' } }), 'text.de'],
    ['another help text', ({ help: _help, ...uses }) => uses, 'help'],
    [
      'another answer',
      (uses) =>
        uses.kind === 'multipleChoice'
          ? { ...uses, options: uses.options.filter(({ code }) => code !== 'play') }
          : uses,
      'options.play',
    ],
    ['a special answer', (uses) => ({ ...uses, special: ['dontKnow'] }), 'special'],
    [
      'another kind',
      ({ id, text, item }) => ({ kind: 'longText', id, text, ...(item && { item }) }),
      'kind',
    ],
  ])('breaks with %s', (_, change, path) => {
    const broken = trend(change)
    if (broken?.kind !== 'broken') throw new Error(`The trend ${broken?.kind}.`)
    expect(broken.parts.map((part) => part.path)).toContain(path)
  })

  test('does not break where the survey speaks other languages than the item', () => {
    const wordings = new Map([[1, block]])
    const other = {
      ...survey,
      languages: ['de', 'tr'] as const,
      pages: survey.pages.map((page) => ({
        ...page,
        questions: page.questions.map((own) => ({
          ...own,
          text: { de: own.text['de'] ?? '', tr: 'Ne?' },
        })),
      })),
    }
    const trends = trendsOf(other, new Map([['park', { title: 'Park', wordings }]]))
    expect(trends.map(({ kind }) => kind)).toEqual(['continues', 'continues'])
  })

  test('does not break where an earlier answer that is filled in is called otherwise', () => {
    const text = { de: 'Wozu? Sie sagten {visit}.', en: 'What for? You said {visit}.' }
    const filling = blockOf(
      replaceQuestion(parkSurvey, 'uses', { ...questionOf(parkSurvey, 'uses'), text }),
    )
    const item = { item: 'park', wording: 1 }
    const { changed } = insertBlock(parkSurvey, filling, item, 'third')
    expect(questionOf(changed, 'uses_2').text['de']).toContain('{visit_2}')
    const trends = trendsOf(
      changed,
      new Map([['park', { title: 'Park', wordings: new Map([[1, filling]]) }]]),
    )
    expect(trends.map(({ kind }) => kind)).toEqual(['continues', 'continues'])
  })

  test('tells a later wording of the bank from the one that was taken', () => {
    expect(trend((uses) => uses, reworded)).toMatchObject({ kind: 'continues', later: 2 })
    expect(trend((uses) => ({ ...uses, text: rewordedText }), reworded)).toMatchObject({
      kind: 'reworded',
      wording: 2,
    })
  })

  test('is unknown where the bank does not have the item', () => {
    expect(trendsOf(survey, new Map()).map(({ kind }) => kind)).toEqual(['unknown', 'unknown'])
    const foreign = trend((uses) => ({ ...uses, item: 'Q7' }))
    expect(foreign).toBeUndefined()
  })
})

function blockOf(questionnaire: Questionnaire): Questionnaire {
  const made = blockFrom(questionnaire, new Set(['visit', 'uses']), { id: 'park', title: 'Park' })
  if (!made.ok) throw new Error('Nothing is outside.')
  return made.block
}

function questionOf({ pages }: Questionnaire, id: string): Question {
  const question = pages.flatMap(({ questions }) => questions).find((own) => own.id === id)
  if (question === undefined) throw new Error(`There is no ${id}.`)
  return question
}
