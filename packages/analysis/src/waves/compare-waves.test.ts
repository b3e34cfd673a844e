import type { Answers, Questionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { evaluateKeyFigure } from '../key-figures/evaluate-key-figure.ts'
import type { KeyFigureDefinition } from '../key-figures/key-figure.ts'
import { releaseResults } from '../release-results.ts'
import type { Selection } from '../selection.ts'
import { respondents } from '../testing/respondents.ts'
import { chose, people, townSurvey } from '../testing/town-survey.ts'
import { compareWaves } from './compare-waves.ts'
import type { WaveResults } from './wave-figures.ts'

const rule = { minimumBase: 10, smallCell: 3 }
const glad: KeyFigureDefinition = {
  id: 'glad',
  title: 'Lebt gern hier',
  variable: 'living',
  rule: { kind: 'share', codes: ['gladly'] },
  target: 0.6,
  direction: 'atLeast',
}

type Wave = {
  readonly gladly: number
  readonly soso: number
  readonly selection?: Selection
  readonly broken?: readonly string[]
  readonly questionnaire?: Questionnaire
  readonly more?: readonly Answers[]
}

function wave(label: string, { gladly, soso, selection = 'random', ...rest }: Wave): WaveResults {
  const { broken = [], questionnaire = townSurvey, more = [] } = rest
  const answers = [
    ...people(gladly, chose('living', 'gladly')),
    ...people(soso, chose('living', 'soso')),
    ...more,
  ]
  const dataset = buildDataset(questionnaire, respondents(answers))
  return {
    label,
    released: releaseResults(dataset, rule, { selection }),
    keyFigures: [evaluateKeyFigure(glad, dataset, { rule, selection })],
    broken,
  }
}

function keyFigure(now: WaveResults, ...earlier: readonly WaveResults[]) {
  const found = compareWaves(now, earlier).find(({ subject }) => subject.kind === 'keyFigure')
  if (found === undefined) throw new Error('The key figure is in no wave.')
  return found
}

test('a figure that fell far is said to have fallen, by how much and since when', () => {
  const { points, change } = keyFigure(
    wave('2026', { gladly: 500, soso: 500 }),
    wave('2022', { gladly: 700, soso: 300 }),
  )
  expect(points.map(({ label }) => label)).toEqual(['2022', '2026'])
  expect(change).toMatchObject({
    since: '2022',
    direction: 'fallen',
    words: { de: 'seit 2022 gesunken (−20,0\u00a0Prozentpunkte)' },
  })
})

test('a difference that chance explains is no change', () => {
  const { change } = keyFigure(
    wave('2026', { gladly: 51, soso: 49 }),
    wave('2022', { gladly: 50, soso: 50 }),
  )
  expect(change?.direction).toBe('unproven')
  expect(change?.words['en']).toBe('no change proven since 2022 (+1\u00a0percentage points)')
})

test('all changes are judged together: one that would pass alone may not pass among others', () => {
  const now = wave('2026', { gladly: 560, soso: 440 })
  const then = wave('2022', { gladly: 510, soso: 490 })
  // p is about 0.025: enough for one test, not for three (the key figure and the shares of both answers).
  expect(keyFigure(now, then).change?.direction).toBe('unproven')
  const plainly = wave('2022', { gladly: 470, soso: 530 })
  expect(keyFigure(now, plainly).change?.direction).toBe('risen')
})

test.each(['selfSelected', 'census'] as const)(
  'a wave that is a %s is shown and not tested',
  (selection) => {
    const now = wave('2026', { gladly: 500, soso: 500 })
    const then = wave('2022', { gladly: 700, soso: 300, selection })
    expect(keyFigure(now, then).change).toBeUndefined()
    expect(keyFigure(then, now).change).toBeUndefined()
  },
)

test('a broken variable is marked and the wave before it is compared instead', () => {
  const series = keyFigure(
    wave('2026', { gladly: 500, soso: 500 }),
    wave('2018', { gladly: 700, soso: 300 }),
    wave('2022', { gladly: 300, soso: 700, broken: ['living'] }),
  )
  expect(series.points.map(({ broken }) => broken)).toEqual([undefined, 'plan', undefined])
  expect(series.change?.since).toBe('2018')
})

test('other answers than today break the comparison by themselves', () => {
  const [page, ...rest] = townSurvey.pages
  const [living, ...others] = page?.questions ?? []
  if (page === undefined || living?.kind !== 'singleChoice') throw new Error('Another survey.')
  const shorter = { ...living, options: living.options.slice(0, 2) }
  const questionnaire = {
    ...townSurvey,
    pages: [{ ...page, questions: [shorter, ...others] }, ...rest],
  }
  const { points, change } = keyFigure(
    wave('2026', { gladly: 500, soso: 500 }),
    wave('2022', { gladly: 700, soso: 300, questionnaire }),
  )
  expect(points[0]?.broken).toBe('answers')
  expect(change).toBeUndefined()
})

test('what one of the waves withholds is withheld in the series, and nothing is compared', () => {
  const { points, change } = keyFigure(
    wave('2026', { gladly: 500, soso: 500 }),
    wave('2022', { gladly: 5, soso: 4 }),
  )
  expect(points.map(({ figure }) => figure?.kind)).toEqual(['withheld', 'figure'])
  expect(change).toBeUndefined()
})

test('means of scales are followed as well, what nobody asked before is not', () => {
  const bus = (code: string): Answers => ({
    content: { kind: 'rows', rows: { bus: { kind: 'choice', code } } },
  })
  const rated = (code: string) => ({ gladly: 20, soso: 20, more: people(40, bus(code)) })
  const series = compareWaves(wave('2026', rated('c4')), [wave('2022', rated('c2'))])
  const mean = series.find(({ subject }) => subject.kind === 'mean')
  expect(mean?.points.map(({ figure }) => figure?.kind === 'figure' && figure.value)).toEqual([
    2, 4,
  ])
  const first = { ...townSurvey, pages: townSurvey.pages.slice(1) }
  expect(
    compareWaves(wave('2026', rated('c4')), [
      wave('2022', { gladly: 0, soso: 0, questionnaire: first }),
    ]).filter(({ subject }) => subject.kind === 'mean'),
  ).toEqual([])
})
