import type { Chart, TrendChart } from '@meinungsbild/exchange'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkup } from '../testing/read-markup.ts'
import { chartSvg } from './chart-svg.ts'
import { anyChart } from './charts.arbitrary.ts'
import { chartExamples, mean, share, withheld } from './charts.examples.ts'
import { hasWithheld } from './has-withheld.ts'
import { townAreas } from './map/town.examples.ts'
import { chartTable } from './table/chart-table.ts'
import { chartInWords } from './words/chart-in-words.ts'

const anAxis = { name: 'Anteil', from: 0, to: 1, ticks: [{ at: 0.5, shown: '50 %' }] }

function textsOf(chart: Chart, layout: 'wide' | 'narrow' = 'wide'): readonly string[] {
  return readMarkup(chartSvg(chart, { layout }))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
}

describe('a trend', () => {
  const trend = (points: TrendChart['lines'][number]['points'], broken: boolean): TrendChart => ({
    kind: 'trend',
    title: 't',
    axis: anAxis,
    waves: [
      { label: '2018', at: 2018 },
      { label: '2021', at: 2021, ...(broken && { break: 'Frage neu gestellt' }) },
      { label: '2024', at: 2024 },
    ],
    lines: [{ label: 'Verwaltung', points }],
  })
  const strokes = (chart: Chart) =>
    readMarkup(chartSvg(chart)).filter(
      ({ name, attributes }) => name === 'path' && attributes.get('stroke-width') === '2.5',
    )

  test('is one line through all waves, cut where one is withheld or a break lies', () => {
    const whole = [share(0.5), share(0.6), share(0.7)]
    const cornersOf = (chart: Chart) =>
      strokes(chart).map(({ attributes }) => attributes.get('d')?.split('L').length)
    expect(cornersOf(trend(whole, false))).toEqual([3])
    expect(cornersOf(trend(whole, true))).toEqual([2])
    expect(cornersOf(trend([share(0.5), withheld, share(0.7)], false))).toEqual([])
  })

  test('says why there is a break, in the drawing, the words and the table', () => {
    const chart = trend([share(0.5), share(0.6), share(0.7)], true)
    expect(textsOf(chart)).toContain('Bruch')
    expect(textsOf(chart)).toContain('Bruch vor 2021: Frage neu gestellt')
    expect(chartInWords(chart, 'de').said).toContain('Bruch vor 2021: Frage neu gestellt')
    expect(chartTable(chart).rows[1]).toEqual(['2021', share(0.6).shown, 'Frage neu gestellt'])
  })

  test('keeps the distances of time', () => {
    const chart = {
      ...trend([], false),
      waves: [2000, 2001, 2010].map((at) => ({ label: `${at}`, at })),
    }
    const places = readMarkup(chartSvg(chart))
      .filter(({ text }) => /^20\d\d$/.test(text))
      .map(({ attributes }) => Number(attributes.get('x')))
    const [first = 0, second = 0, third = 0] = places
    expect((third - second) / (second - first)).toBeCloseTo(9, 1)
  })
})

test('a ranking says which rows cannot be told apart', () => {
  const chart: Chart = {
    kind: 'ranking',
    title: 't',
    axis: { ...anAxis, from: 1, to: 5 },
    rows: [
      { label: 'A', figure: mean(4.5, 0.2) },
      { label: 'B', figure: mean(4.2, 0.2) },
      { label: 'C', figure: mean(2, 0.2) },
    ],
  }
  expect(chartInWords(chart, 'de').said).toContain('Nicht sicher zu unterscheiden: A, B.')
  expect(textsOf(chart).join(' ')).toContain('Klammer: nicht sicher zu unterscheiden')
  const apart = { ...chart, rows: chart.rows.filter(({ label }) => label !== 'B') }
  expect(textsOf(apart).join(' ')).not.toContain('Klammer')
})

test('a portfolio sorts its points into the fields, and marks those whose interval crosses a cut', () => {
  const chart: Chart = {
    kind: 'portfolio',
    title: 't',
    x: { ...anAxis, from: 1, to: 5 },
    y: { ...anAxis, from: 1, to: 5 },
    cut: { x: { at: 3, shown: '3,0' }, y: { at: 3, shown: '3,0' } },
    fields: { lowHigh: 'handeln', highHigh: 'halten', lowLow: 'beobachten', highLow: 'zu viel' },
    points: [
      { label: 'Park', x: mean(4, 0.1), y: mean(4, 0.1) },
      { label: 'Bus', x: mean(2, 0.1), y: mean(4, 0.1) },
      { label: 'Rad', x: mean(2.9, 0.2), y: mean(2, 0.1) },
      { label: 'Bad', x: withheld, y: mean(2, 0.1) },
    ],
  }
  expect(chartTable(chart).rows.map((row) => row[3])).toEqual([
    'halten',
    'handeln',
    'beobachten',
    '.',
  ])
  expect(chartInWords(chart, 'de').said).toBe(
    'handeln: Bus. halten: Park. beobachten: Rad. . (zurückgehalten): Bad.',
  )
  const hollow = readMarkup(chartSvg(chart)).filter(
    ({ name, attributes }) => name === 'circle' && attributes.get('class') === 'chart__paper',
  )
  // In the plot and in the list.
  expect(hollow).toHaveLength(2)
})

test('diverging bars have the middle of their scale at one place', () => {
  const row = (label: string, ...shares: readonly number[]) => ({
    label,
    shares,
    shown: shares.map(String),
  })
  const svg = chartSvg({
    kind: 'stacked',
    title: 't',
    diverging: true,
    legend: ['ja', 'teils', 'nein'],
    rows: [row('a', 0.5, 0.2, 0.3), row('b', 0.1, 0.6, 0.3)],
  })
  const bars = readMarkup(svg).filter(
    ({ name, attributes }) => name === 'rect' && attributes.get('height') === '28',
  )
  const middles = [bars[1], bars[4]].map((bar) => {
    const [x, width] = ['x', 'width'].map((key) => Number(bar?.attributes.get(key)))
    return (x ?? 0) + (width ?? 0) / 2
  })
  expect(middles[0]).toBeCloseTo(middles[1] ?? 0, 1)
})

test('a district that is withheld has no class, the point instead of a figure, and an entry in the key', () => {
  const { map } = chartExamples
  if (map?.kind !== 'map') throw new Error('There is no example of a map')
  const island = map.areas.find(({ figure }) => figure?.value === null)
  const texts = textsOf(map)
  expect(texts).toContain('. (zurückgehalten)')
  expect(texts.slice(texts.indexOf(island?.label ?? '')).slice(0, 2)).toEqual([island?.label, '.'])
  expect(textsOf(map, 'narrow')).toContain(`${island?.label} .`)
  const known = { ...map, areas: map.areas.filter(({ figure }) => figure?.value !== null) }
  expect(textsOf(known)).not.toContain('. (zurückgehalten)')
})

test('a district that was not asked is blank and in the key, and is told apart from what is withheld', () => {
  const { map } = chartExamples
  if (map?.kind !== 'map') throw new Error('There is no example of a map')
  const apart = 'Ohne Gebiet: außerhalb 12 %.'
  const [first, ...others] = map.areas.filter(({ figure }) => figure?.value !== null)
  if (first === undefined) throw new Error('There is no area')
  const { label, polygons } = first
  const chart = { ...map, areas: [{ label, polygons }, ...others], apart }
  expect(textsOf(chart)).toContain('nicht erfragt')
  expect(textsOf(chart)).toContain(apart)
  expect(hasWithheld(chart)).toBe(false)
  expect(chartTable(chart).rows[0]).toEqual([label, 'nicht erfragt'])
  expect(chartInWords(chart, 'de').said).toContain(`Nicht erfragt: ${label}. ${apart}`)
  expect(textsOf(map)).not.toContain('nicht erfragt')
})

test('a map without figures has names and no key', () => {
  const areas = townAreas.slice(0, 3)
  const chart: Chart = { kind: 'map', title: 't', classes: [], areas }
  expect(textsOf(chart).join(' ')).toContain(areas[0]?.label)
  expect(textsOf(chart)).not.toContain('nicht erfragt')
  expect(hasWithheld(chart)).toBe(false)
  expect(chartInWords(chart, 'en').said).toBe(
    `Areas: ${areas.map(({ label }) => label).join(', ')}.`,
  )
})

test('what is withheld is noted, what is missing for another reason is not', () => {
  const bars = (shown: string): Chart => ({
    kind: 'bars',
    title: 't',
    bars: [{ label: 'a', share: null, shown }],
  })
  expect(hasWithheld(bars('.'))).toBe(true)
  expect(hasWithheld(bars('...'))).toBe(false)
})

describe.each(Object.entries(chartExamples))('%s', (_, chart) => {
  test('is told in whole sentences in both languages', () => {
    for (const language of ['de', 'en']) {
      const { kind, said } = chartInWords(chart, language)
      expect(kind).not.toBe('')
      expect(said).toMatch(/\.$/)
      expect(said.length).toBeLessThan(1200)
    }
    expect(chartInWords(chart, 'de')).not.toEqual(chartInWords(chart, 'en'))
  })

  test('shows no figure that its table has not', () => {
    const cells = chartTable(chart).rows.flat().join(' ')
    const figures = textsOf(chart).filter((text) => /^\d[\d.,]*\u00A0%$/.test(text))
    const ticks = 'axis' in chart ? chart.axis.ticks.map(({ shown }) => shown) : []
    const own = chart.kind === 'keyFigures' ? chart.rows.flatMap((row) => row.axis.ticks) : []
    const known = [...ticks, ...own.map(({ shown }) => shown)]
    expect(figures.filter((text) => !known.includes(text) && !cells.includes(text))).toEqual([])
  })
})

test('the table of any chart has a cell in every column, and names its columns of figures', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const { head, rows, numeric } = chartTable(chart)
      for (const row of rows) expect(row).toHaveLength(head.length)
      for (const column of numeric) expect(column).toBeLessThan(head.length)
    }),
  )
})
