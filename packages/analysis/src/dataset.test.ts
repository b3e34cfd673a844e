import { expect, test } from 'vitest'
import type { Answers } from '@meinungsbild/questionnaire'
import { buildDataset } from './dataset.ts'
import { tally } from './tally.ts'
import { respondents } from './testing/respondents.ts'
import { chose, people, townSurvey } from './testing/town-survey.ts'

function tallyOf(variable: string, answers: readonly Answers[]) {
  const column = buildDataset(townSurvey, respondents(answers)).columns.get(variable)
  if (column === undefined) throw new Error(`no column ${variable}`)
  return tally(column)
}

test('the five reasons for a missing value stay apart', () => {
  const answers = [
    chose('living', 'soso'),
    { ...chose('living', 'soso'), why: { kind: 'text', value: 'weil' } as const },
    chose('living', 'gladly'),
    { living: { kind: 'special', special: 'dontKnow' } as const },
    { living: { kind: 'special', special: 'noAnswer' } as const },
    {},
  ]
  expect(tallyOf('living', answers)).toEqual({
    base: 3,
    missing: { notAsked: 0, notAnswered: 1, dontKnow: 1, noAnswer: 1, notApplicable: 0 },
    counts: [1, 2, 0],
  })
  expect(tallyOf('why', answers)).toEqual({
    base: 1,
    missing: { notAsked: 4, notAnswered: 1, dontKnow: 0, noAnswer: 0, notApplicable: 0 },
    counts: [],
  })
})

test('an answer to a question that was not shown is not counted', () => {
  const { base, missing } = tallyOf('why', [
    { ...chose('living', 'gladly'), why: { kind: 'text', value: 'trotzdem' } },
  ])
  expect(base).toBe(0)
  expect(missing.notAsked).toBe(1)
})

test('more than 32 options are told apart', () => {
  const { base, counts } = tallyOf('places', [
    { places: { kind: 'choices', codes: ['place0', 'place31', 'place32'] } },
    { places: { kind: 'choices', codes: ['place32', 'place39'] } },
  ])
  expect(base).toBe(2)
  expect(counts.flatMap((count, index) => (count > 0 ? [[index, count]] : []))).toEqual([
    [0, 1],
    [31, 1],
    [32, 2],
    [39, 1],
  ])
})

test('an answer that does not belong to its question counts as not answered and is counted apart', () => {
  const dataset = buildDataset(
    townSurvey,
    respondents([
      chose('living', 'abroad'),
      { living: { kind: 'number', value: 3 } },
      { places: { kind: 'choices', codes: ['place1', 'nowhere'] } },
    ]),
  )
  expect(dataset.columns.get('living')?.unfit).toBe(2)
  expect(dataset.columns.get('places')?.unfit).toBe(1)
  expect(
    tallyOf('places', [{ places: { kind: 'choices', codes: ['place1', 'nowhere'] } }]).counts[1],
  ).toBe(0)
})

test('columns grow with the people', () => {
  expect(
    tallyOf(
      'content.bus',
      people(5_000, { content: { kind: 'rows', rows: { bus: { kind: 'choice', code: 'c3' } } } }),
    ).counts,
  ).toEqual([0, 0, 5_000, 0])
})

test('texts beside an option are kept by field and person', () => {
  const { openTexts } = buildDataset(
    townSurvey,
    respondents([{}, { living: { kind: 'choice', code: 'other', text: 'auf Zeit' } }]),
  )
  expect(openTexts).toEqual(new Map([['living~other', new Map([[1, 'auf Zeit']])]]))
})

test('a question called constructor finds no answer that nobody gave', () => {
  const questionnaire = {
    ...townSurvey,
    pages: [
      {
        id: 'p',
        questions: [{ kind: 'number', id: 'constructor', text: { de: 'x', en: 'x' } } as const],
      },
    ],
  }
  const column = buildDataset(questionnaire, respondents([{}])).columns.get('constructor')
  expect(column && tally(column).missing.notAnswered).toBe(1)
})

test('who was led to another ending is counted there and in no column', () => {
  const [outside, ...inside] = respondents(people(3, chose('living', 'gladly')))
  if (outside === undefined) throw new Error('three people were asked for')
  const dataset = buildDataset(townSurvey, [{ ...outside, ending: 'moved' }, ...inside])
  expect(dataset.size).toBe(2)
  expect(dataset.endings).toEqual(new Map([['moved', 1]]))
  expect(dataset.columns.get('living')?.state).toHaveLength(2)
})
