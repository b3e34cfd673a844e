import { buildDataset, releaseResults } from '@meinungsbild/analysis'
import { chartSvg } from '@meinungsbild/design'
import type { Block, MapArea } from '@meinungsbild/exchange'
import type { Answers, Questionnaire, Text } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import type { FittedMaps } from '../../results/maps/fitted-map.ts'
import { publishedQuestions } from './published-questions.ts'

const both = (text: string): Text => ({ de: text, en: text })
const option = (code: string) => ({ code, label: both(code) })
const rows = ['bus', 'parks', 'paths'].map((id) => ({ id, label: both(id) }))
const points = ['no', 'yes'].map((code, index) => ({ ...option(code), value: index + 1 }))
const questionnaire: Questionnaire = {
  id: 'q',
  title: both('Q'),
  languages: ['de', 'en'],
  pages: [
    {
      id: 'p',
      questions: [
        {
          kind: 'singleChoice',
          id: 'where',
          text: both('Where?'),
          options: ['north', 'south', 'isle'].map(option),
        },
        { kind: 'scale', id: 'glad', text: both('Glad?'), points },
        { kind: 'matrix', id: 'content', text: both('Content?'), rows, points },
        { kind: 'number', id: 'age', text: both('Age?') },
      ],
    },
  ],
}

function answered(where: string, code: 'no' | 'yes'): Answers {
  const choice = { kind: 'choice', code } as const
  return {
    where: { kind: 'choice', code: where },
    glad: choice,
    content: { kind: 'rows', rows: { bus: choice, parks: choice, paths: choice } },
    age: { kind: 'number', value: 40 },
  }
}

function found(isle: number) {
  const groups = [
    ['north', 30, 20],
    ['south', 20, 40],
    ['isle', isle, isle],
  ] as const
  const answers = groups.flatMap(([where, yes, no]) => [
    ...Array.from({ length: yes }, () => answered(where, 'yes')),
    ...Array.from({ length: no }, () => answered(where, 'no')),
  ])
  const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }
  const dataset = buildDataset(
    questionnaire,
    answers.map((each) => ({ answers: each, circumstances })),
  )
  const released = releaseResults(
    dataset,
    { minimumBase: 10, smallCell: 3 },
    { selection: 'selfSelected' },
    { breakdowns: ['where'] },
  )
  return { released, questionnaire }
}

/** Three districts of so many corners, two of which were asked about by their names, and one more. */
function mapsWith(corners: number): FittedMaps {
  const border = (place: number): MapArea['polygons'] => [
    [
      Array.from({ length: corners }, (_, index) => {
        const angle = (index / corners) * 2 * Math.PI
        return [place * 100 + 40 * Math.cos(angle), 40 * Math.sin(angle)] as const
      }),
    ],
  ]
  const areas = ['north', 'south', 'isle'].map((code, place) => ({
    name: `The ${code}`,
    polygons: border(place),
    code,
  }))
  return new Map([['where', { source: 'Surveyor', areas: [...areas, blank] }]])
}
const blank = { name: 'The woods', polygons: [] }

function blocksOf(isle: number, maps: FittedMaps): ReadonlyMap<string, readonly Block[]> {
  const questions = publishedQuestions(found(isle), maps, 'en')
  return new Map(questions.map(({ id, blocks }) => [id, blocks]))
}

function mapsIn(blocks: readonly Block[] | undefined) {
  return (blocks ?? []).flatMap((block) =>
    block.kind === 'figure' && block.chart.kind === 'map' ? [block.chart] : [],
  )
}

test('a map stands between the heading of a breakdown and its table, and shows what the table shows', () => {
  const blocks = blocksOf(15, mapsWith(50)).get('glad') ?? []
  const [at] = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []))
  expect(blocks.slice(at).map(({ kind }) => kind)).toEqual(['heading', 'figure', 'table'])
  const [map] = mapsIn(blocks)
  expect(map?.areas.map(({ label, figure }) => [label, figure?.shown])).toEqual([
    ['The north', '40%'],
    ['The south', '67%'],
    ['The isle', '50%'],
    ['The woods', undefined],
  ])
  expect(map?.title).toBe('Glad? – Share “no”')
})

test('the districts themselves, the rows of a matrix, and no numbers have their maps', () => {
  const blocks = blocksOf(15, mapsWith(50))
  const counts = ['where', 'glad', 'content', 'age'].map((id) => mapsIn(blocks.get(id)).length)
  expect(counts).toEqual([1, 1, 3, 0])
  expect(mapsIn(blocks.get('where'))[0]?.areas[0]?.figure?.shown).toBe('36%')
})

test('nothing of a district with too few answers reaches a map, and none is drawn that shows little', () => {
  const blocks = blocksOf(4, mapsWith(50))
  const printed = ['glad', 'content'].flatMap((id) =>
    mapsIn(blocks.get(id)).map((map) => JSON.stringify([map, chartSvg(map)])),
  )
  // The two others would give the third away, so that only one of them is left: too little for a map.
  expect(printed).toEqual([])
  const [own] = mapsIn(blocks.get('where'))
  expect(own?.areas.map(({ figure }) => figure?.shown)).toEqual(['42%', '51%', '7%', undefined])
})

test('a page bears only as many corners as a phone loads at once', () => {
  const heavy = blocksOf(15, mapsWith(1000))
  expect(mapsIn(heavy.get('content'))).toHaveLength(2)
  expect(heavy.get('content')?.filter(({ kind }) => kind === 'table')).toHaveLength(3)
  expect(mapsIn(blocksOf(15, mapsWith(2001)).get('glad'))).toEqual([])
  expect(mapsIn(blocksOf(15, new Map()).get('glad'))).toEqual([])
})
