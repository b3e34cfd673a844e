import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import type { Answers, Respondent } from '@meinungsbild/questionnaire'
import { buildDataset } from './build-dataset.ts'
import { contentsOf } from './dataset.ts'
import { tally } from './tally.ts'
import { respondents } from '../testing/respondents.ts'
import { chose, people, townSurvey } from '../testing/town-survey.ts'

function tallyOf(variable: string, answers: readonly Answers[]) {
  const { columns } = contentsOf(buildDataset(townSurvey, respondents(answers)))
  const column = columns.get(variable)
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
    counts: [1],
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
  const { columns } = contentsOf(
    buildDataset(
      townSurvey,
      respondents([
        chose('living', 'abroad'),
        { living: { kind: 'number', value: 3 } },
        { places: { kind: 'choices', codes: ['place1', 'nowhere'] } },
      ]),
    ),
  )
  expect(columns.get('living')?.unfit).toBe(2)
  expect(columns.get('places')?.unfit).toBe(1)
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

test('long texts are judged, also those beside an option, and none is kept', () => {
  const long = 'Mehr Bäume und Bänke am Markt, bitte!'
  const wrote = (value: string): Answers => ({
    ...chose('living', 'soso'),
    why: { kind: 'text', value },
  })
  const dataset = buildDataset(
    townSurvey,
    respondents([
      wrote(long),
      wrote('mehr bäume'),
      wrote('asdasdasdasdasdasdasdasdasd'),
      { living: { kind: 'choice', code: 'other', text: long.toUpperCase() } },
      { ...wrote(long), living: { kind: 'choice', code: 'gladly' } },
    ]),
  )
  expect(contentsOf(dataset).traces.writing).toEqual({ long: 3, copies: 1, hollow: 1 })
  expect(inspect(contentsOf(dataset), { depth: 9 })).not.toMatch(/Bänke|asdasd/i)
})

test('stratum, channel and pace are kept, and the same key for the same id', () => {
  const [one] = respondents([chose('living', 'gladly')])
  if (one === undefined) throw new Error('one person was asked for')
  const build = (people: readonly Respondent[]) => contentsOf(buildDataset(townSurvey, people))
  const { strata, channels, paces, recordKeys } = build([
    { ...one, id: 'b', stratum: 'Süd', channel: 'paper', pace: 'usual' },
    { ...one, id: 'a', stratum: 'Nord', channel: 'web', pace: 'usual' },
    one,
    { ...one, id: 'c', stratum: 'Süd' },
  ])
  expect(strata).toEqual({ values: ['', 'Nord', 'Süd'], codes: Uint8Array.of(2, 1, 0, 2) })
  expect(channels).toEqual({ values: ['', 'paper', 'web'], codes: Uint8Array.of(1, 2, 0, 0) })
  expect(paces).toEqual(new Map([['usual', 2]]))
  expect(build([{ ...one, id: 'a' }]).recordKeys[0]).toBe(recordKeys[1])
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
  const { columns } = contentsOf(buildDataset(questionnaire, respondents([{}])))
  const column = columns.get('constructor')
  expect(column && tally(column).missing.notAnswered).toBe(1)
})

test('who was led to another ending is counted there and in no column', () => {
  const [outside, ...inside] = respondents(people(3, chose('living', 'gladly')))
  if (outside === undefined) throw new Error('three people were asked for')
  const dataset = buildDataset(townSurvey, [{ ...outside, ending: 'moved' }, ...inside])
  expect(dataset.size).toBe(2)
  expect(dataset.endings).toEqual(new Map([['moved', 1]]))
  expect(contentsOf(dataset).recordKeys).toHaveLength(2)
  expect(contentsOf(dataset).columns.get('living')).toMatchObject({
    codes: Uint8Array.of(0, 0),
  })
})
