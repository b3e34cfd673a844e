import type { Answers, Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { evaluateKeyFigure } from '../key-figures/evaluate-key-figure.ts'
import { releaseResults } from '../release-results.ts'
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
  const weighed = weigh(dataset, weighting, new Map())
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

  test('makes shares and means those of the population', () => {
    const rule = { minimumBase: 10, smallCell: 1 }
    const released = releaseResults(dataset, rule, { selection: 'random' }, { weights })
    const result = released.variables.find(({ variable }) => variable.id === 'uses')
    if (result?.kind !== 'categories') throw new Error('no table')
    const share = result.categories[0]?.share
    expect(share?.kind === 'figure' && share.value).toBeCloseTo(0.60137321, 5)
    const satisfied = {
      id: 'k1',
      title: 'Zufriedene',
      variable: 'content',
      rule: { kind: 'share', codes: ['1', '2'] },
      target: 0.5,
      direction: 'atLeast',
    } as const
    const { actual } = evaluateKeyFigure(satisfied, dataset, { rule, selection: 'random', weights })
    expect(actual.kind === 'figure' && actual.value).toBeCloseTo(0.65493455, 5)
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
