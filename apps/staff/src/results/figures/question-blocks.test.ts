import { buildDataset, releaseResults } from '@meinungsbild/analysis'
import type { Block } from '@meinungsbild/exchange'
import type { Answers, Question, Questionnaire, Text } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { byQuestion } from './by-question.ts'
import { isFigure } from './figure-block.ts'
import { questionBlocks } from './question-blocks.ts'

const both = (text: string): Text => ({ de: text, en: text })
const rows = ['bus', 'parks', 'paths'].map((id) => ({ id, label: both(id) }))
const points = (words: readonly string[]) =>
  words.map((word, index) => ({ code: `p${index + 1}`, label: both(word), value: index + 1 }))

const questions: readonly Question[] = [
  {
    kind: 'matrix',
    id: 'satisfied',
    text: both('Zufrieden?'),
    rows,
    points: points(['nein', 'teils', 'ja']),
  },
  {
    kind: 'matrix',
    id: 'important',
    text: both('Wichtig?'),
    rows,
    points: points(['nein', 'teils', 'ja']),
  },
  { kind: 'matrix', id: 'used', text: both('Genutzt?'), rows, points: points(['nein', 'ja']) },
  {
    kind: 'multipleChoice',
    id: 'likes',
    text: both('Was gefällt Ihnen?'),
    options: ['a', 'b', 'c'].map((code) => ({ code, label: both(code) })),
  },
  { kind: 'number', id: 'wait', text: both('Wie lange?'), unit: both('Minuten') },
]
const questionnaire: Questionnaire = {
  id: 'q',
  title: both('Q'),
  languages: ['de', 'en'],
  pages: [{ id: 'p', questions }],
}

function person(index: number): Answers {
  const rated = (shift: number) =>
    Object.fromEntries(
      rows.map(({ id }, row) => [
        id,
        { kind: 'choice', code: `p${((index + row * shift) % 3) + 1}` } as const,
      ]),
    )
  const used = { kind: 'choice', code: index % 2 === 0 ? 'p1' : 'p2' } as const
  return {
    satisfied: { kind: 'rows', rows: rated(1) },
    important: { kind: 'rows', rows: rated(2) },
    used: { kind: 'rows', rows: { bus: used, parks: used, paths: used } },
    likes: { kind: 'choices', codes: index % 4 === 0 ? ['a', 'c'] : ['c', 'b'] },
    wait: { kind: 'number', value: index % 20 },
  }
}

const released = releaseResults(
  buildDataset(
    questionnaire,
    Array.from({ length: 60 }, (_, index) => ({
      answers: person(index),
      circumstances: { seed: 1, today: '2026-11-22', language: 'de' },
    })),
  ),
  { minimumBase: 10, smallCell: 3 },
  { selection: 'random' },
)

function blocksOf(id: string, language: 'de' | 'en' = 'de'): readonly Block[] {
  const question = byQuestion(released.variables).find((each) => each.id === id)
  if (question === undefined) throw new Error(`Nothing is released of ${id}.`)
  return questionBlocks(question, { questionnaire, all: released.variables }, language)
}

function chartsOf(id: string) {
  return blocksOf(id)
    .filter(isFigure)
    .map(({ chart }) => chart)
}

describe('every question has the chart that fits it', () => {
  test('a matrix diverges from its middle and tells base and mean of each row', () => {
    const [chart] = chartsOf('satisfied')
    expect(chart).toMatchObject({
      kind: 'stacked',
      diverging: true,
      legend: ['nein', 'teils', 'ja'],
    })
    expect(chart?.kind === 'stacked' && chart.rows[0]).toMatchObject({
      label: 'bus',
      base: '60',
      mean: '2,0',
    })
  })

  test('two answers have no middle to diverge from', () => {
    expect(chartsOf('used')).toMatchObject([{ kind: 'stacked', diverging: false }])
  })

  test('several answers stand by how often they were given, with their intervals', () => {
    const [chart] = chartsOf('likes')
    if (chart?.kind !== 'bars') throw new Error('Bars are expected.')
    expect(chart.bars.map(({ label }) => label)).toEqual(['c', 'b', 'a'])
    expect(chart.bars[1]?.interval?.low).toBeLessThan(0.75)
  })

  test('numbers stand in a histogram over their unit', () => {
    expect(chartsOf('wait')).toMatchObject([{ kind: 'histogram', unit: 'Minuten' }])
  })

  test('each figure has a table twin with as many cells in a row as heads', () => {
    for (const { id } of byQuestion(released.variables)) {
      for (const { table } of blocksOf(id).filter(isFigure)) {
        expect(table.rows.length).toBeGreaterThan(0)
        for (const row of table.rows) expect(row).toHaveLength(table.head.length)
      }
    }
  })
})

test('rows that are rated by importance as well become a portfolio, once, at the satisfaction', () => {
  const [, portfolio] = chartsOf('satisfied')
  expect(portfolio).toMatchObject({ kind: 'portfolio' })
  expect(portfolio?.kind === 'portfolio' && portfolio.points.map(({ label }) => label)).toEqual([
    'bus',
    'parks',
    'paths',
  ])
  expect(chartsOf('important')).toHaveLength(1)
})
