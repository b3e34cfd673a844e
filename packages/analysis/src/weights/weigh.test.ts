import type { Answers, Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { contentsOf } from '../columns/dataset.ts'
import { rawTable } from '../tables/raw-table.ts'
import { weigh, type Weighting } from './weigh.ts'
import { insideOf, type Weights } from './weights.ts'

/** Twenty-four people whose weights and figures were computed with R (package survey 4.1). */
const people =
  'm18:2ja 3nein | m35:1ja 2ja 4nein | m60:1ja 2ja 1nein 2ja 1ja | w18:3nein 4nein 2ja | ' +
  'w35:2ja 3nein 1ja 2ja 5nein | w60:1ja 2ja 2nein 1ja 3nein 2ja'

const survey: Questionnaire = {
  id: 'raking',
  title: { de: 'Raking' },
  languages: ['de'],
  pages: [
    {
      id: 'p1',
      questions: [
        choice('sex', ['m', 'w']),
        choice('age', ['18', '35', '60']),
        {
          kind: 'scale',
          id: 'content',
          text: { de: 'Zufrieden?' },
          points: [1, 2, 3, 4, 5].map((value) => ({
            code: `${value}`,
            label: { de: `${value}` },
            value,
          })),
        },
        choice('uses', ['ja', 'nein']),
      ],
    },
  ],
}

function choice(id: string, codes: readonly string[]) {
  return {
    kind: 'singleChoice',
    id,
    text: { de: id },
    options: codes.map((code) => ({ code, label: { de: code } })),
  } as const
}

const answers = people.split(' | ').flatMap((group) => {
  const [who = '', given = ''] = group.split(':')
  return given.split(' ').map((each): Answers => {
    const of = (code: string) => ({ kind: 'choice', code }) as const
    return {
      sex: of(who.slice(0, 1)),
      age: of(who.slice(1)),
      content: of(each.slice(0, 1)),
      uses: of(each.slice(1)),
    }
  })
})
const circumstances = { seed: 1, today: '2026-11-27', language: 'de' }
const dataset = buildDataset(
  survey,
  answers.map((each, index) => ({ id: `${index}`, answers: each, circumstances })),
)

const toPopulation: Weighting = {
  base: 'equal',
  margins: [margin('sex', { m: 490, w: 510 }), margin('age', { 18: 280, 35: 430, 60: 290 })],
  cap: 5,
}

function margin(variable: string, people: Readonly<Record<string, number>>) {
  const targets = Object.entries(people).map(([code, share]) => ({ code, share }))
  return { variable, targets }
}

function weightsOf(weighting: Weighting): Weights {
  const weighed = weigh(dataset, weighting, new Map(), 1)
  if (!weighed.ok) throw new Error(weighed.message['de'])
  return weighed.weights
}

describe('raking to the population', () => {
  const weights = weightsOf(toPopulation)

  test('gives the weights that R gives, with mean 1', () => {
    const { design } = insideOf(weights)
    const inR = [67.91930832, 65.77372398, 31.36804228, 48.05379445, 46.53576561, 22.1932981]
    const firsts = [0, 2, 5, 10, 13, 18].map((person) => design.weights[person] ?? 0)
    for (const [index, weight] of firsts.entries())
      expect(weight / ((inR[index] ?? 0) / (1000 / 24))).toBeCloseTo(1, 5)
    expect(weights.summary?.designEffect).toBeCloseTo(1.148040656, 5)
    expect(weights.summary?.effectiveCases).toBeCloseTo(20.90518299, 4)
    expect(weights.summary?.greatest).toBeCloseTo(1.6300634, 5)
  })

  test('makes shares those of the population', () => {
    const { columns, recordKeys } = contentsOf(dataset)
    const shareOf = (variable: string, ...values: readonly number[]) => {
      const column = columns.get(variable)
      if (column === undefined) throw new Error('no column')
      const table = rawTable(column, { weights: insideOf(weights).design.weights, recordKeys })
      const weight = values.reduce((sum, value) => sum + (table.values[value]?.weight ?? 0), 0)
      return weight / table.base.weight
    }
    expect(shareOf('uses', 0)).toBeCloseTo(0.60137321, 5)
    expect(shareOf('content', 0, 1)).toBeCloseTo(0.65493455, 5)
  })

  test('leaves out categories of few people: their weights would tell how many they are', () => {
    const byAge = { ...toPopulation, margins: toPopulation.margins.slice(1) }
    const weighed = weigh(dataset, byAge, new Map(), 6)
    if (!weighed.ok) throw new Error(weighed.message['de'])
    const { design } = insideOf(weighed.weights)
    // Five people are 18: they keep their share, and the others are adjusted among themselves.
    expect(design.weights[0]).toBeCloseTo(1, 9)
    expect(design.weights[2]).not.toBeCloseTo(1, 1)
  })
})

test('a category of the population that nobody gave is refused by name', () => {
  const weighting = {
    ...toPopulation,
    margins: [margin('uses', { ja: 50, nein: 30 }), margin('age', { 18: 1, 35: 1, 60: 0 })],
  }
  expect(weigh(dataset, weighting, new Map())).toMatchObject({
    ok: false,
    code: 'unknownCategory',
    variable: 'age',
  })
  expect(
    weigh(dataset, { ...toPopulation, margins: [margin('nowhere', { a: 1 })] }, new Map()),
  ).toMatchObject({ ok: false, code: 'unknownVariable' })
})

test('strata that answered less count more', () => {
  const drawn = buildDataset(
    survey,
    answers.map((each, index) => ({
      id: `${index}`,
      answers: each,
      circumstances,
      stratum: index < 8 ? 'Nord' : 'Süd',
    })),
  )
  const weighed = weigh(
    drawn,
    { base: 'design', margins: [], cap: 5 },
    new Map([
      ['Nord', 4_000],
      ['Süd', 4_000],
    ]),
  )
  if (!weighed.ok) throw new Error(weighed.message['de'])
  const { design } = insideOf(weighed.weights)
  expect(design.weights[0]).toBeCloseTo(1.5, 12)
  expect(design.weights[20]).toBeCloseTo(0.75, 12)
})
