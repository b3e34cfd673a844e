import { buildDataset, releaseResults } from '@meinungsbild/analysis'
import type { Answers, Questionnaire, Text } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import type { FittedMap } from './fitted-map.ts'
import { measureName, measuresOf, usualMeasure } from './map-measure.ts'

const both = (text: string): Text => ({ de: text, en: text })
const option = (code: string) => ({ code, label: both(code) })
const homes = ['north', 'south', 'isle', 'elsewhere']
const questionnaire: Questionnaire = {
  id: 'q',
  title: both('Q'),
  languages: ['de', 'en'],
  pages: [
    {
      id: 'p',
      questions: [
        { kind: 'singleChoice', id: 'where', text: both('Where?'), options: homes.map(option) },
        {
          kind: 'singleChoice',
          id: 'way',
          text: both('How?'),
          options: ['bus', 'bike', 'foot'].map(option),
        },
        { kind: 'number', id: 'age', text: both('Age?') },
        { kind: 'shortText', id: 'wish', text: both('Wish?') },
      ],
    },
  ],
}
const map: FittedMap = {
  source: '',
  areas: homes.slice(0, 3).map((code) => ({ name: code, polygons: [], code })),
}

/** How many go by bus, by bike and on foot, home by home. */
function usual(id: string, ways: readonly (readonly [number, number, number])[]) {
  const answers = ways.flatMap((counts, home) =>
    counts.flatMap((count, way) =>
      Array.from({ length: count }, (): Answers => ({
        where: { kind: 'choice', code: homes[home] ?? '' },
        way: { kind: 'choice', code: ['bus', 'bike', 'foot'][way] ?? '' },
        age: { kind: 'number', value: 40 },
        wish: { kind: 'text', value: 'More' },
      })),
    ),
  )
  const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }
  const { variables, breakdowns } = releaseResults(
    buildDataset(
      questionnaire,
      answers.map((each) => ({ answers: each, circumstances })),
    ),
    { minimumBase: 10, smallCell: 3 },
    { selection: 'selfSelected' },
    { breakdowns: ['where'] },
  )
  const overall = variables.find(({ variable }) => variable.id === id)
  const breakdown = breakdowns.find(({ variable }) => variable.id === id)
  if (overall === undefined || breakdown === undefined) throw new Error(`There is no ${id}.`)
  const measures = measuresOf(overall, breakdown)
  const measure = usualMeasure(measures, overall, breakdown, map)
  return {
    offered: measures.map(measureName),
    usual: measure && measureName(measure),
  }
}

const even = [10, 20, 20] as const

test('usual is what was answered most often, wherever people live', () => {
  expect(usual('way', [even, even, even, [90, 0, 0]])).toEqual({
    offered: ['antwort-bus', 'antwort-bike', 'antwort-foot'],
    usual: 'antwort-bus',
  })
})

test('an answer that cannot be seen in most districts gives way to one that can', () => {
  const few = [48, 2, 0] as const
  const { usual: shown } = usual('way', [few, few, even, even])
  expect(shown).toBe('antwort-foot')
})

test('numbers have their mean, texts have nothing', () => {
  expect(usual('age', [even, even, even, even])).toEqual({ offered: ['mittel'], usual: 'mittel' })
  expect(usual('wish', [even, even, even, even])).toEqual({ offered: [], usual: undefined })
})
