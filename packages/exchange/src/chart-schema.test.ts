import { describe, expect, test } from 'vitest'
import { chart as schema } from './chart-schema.ts'
import type { Axis, Chart, Figure } from './chart.ts'

const interval = { low: 0.6, high: 0.8, shown: '60 bis 80 %' }
const figure: Figure = { value: 0.7, shown: '70 %', interval }
const withheld: Figure = { value: null, shown: '.' }
const mark = { at: 0.75, shown: 'Ziel: 75 %' }
const axis: Axis = { name: 'Anteil', from: 0, to: 1, ticks: [mark] }

const charts: { readonly [Kind in Chart['kind']]: Extract<Chart, { kind: Kind }> } = {
  bars: {
    kind: 'bars',
    title: 't',
    bars: [
      { label: 'a', share: 0.7, shown: '70 %', interval },
      { label: 'b', share: null, shown: '.' },
    ],
    target: mark,
  },
  groupedBars: {
    kind: 'groupedBars',
    title: 't',
    series: ['2021', '2024'],
    rows: [{ label: 'a', figures: [figure, withheld] }],
    target: mark,
  },
  stacked: {
    kind: 'stacked',
    title: 't',
    legend: ['ja', 'nein'],
    rows: [
      { label: 'a', shares: [0.4, 0.6], shown: ['40 %', '60 %'], group: 'g', base: '9', mean: '1' },
      { label: 'b', shares: [null, null], shown: ['.', '.'] },
    ],
    diverging: true,
  },
  histogram: { kind: 'histogram', title: 't', unit: 'Jahre', bins: [] },
  trend: {
    kind: 'trend',
    title: 't',
    axis,
    waves: [
      { label: '2021', at: 2021 },
      { label: '2024', at: 2024, break: 'Frage neu gestellt' },
    ],
    lines: [{ label: 'a', points: [figure, withheld] }],
  },
  ranking: { kind: 'ranking', title: 't', axis, rows: [{ label: 'a', figure }], reference: mark },
  portfolio: {
    kind: 'portfolio',
    title: 't',
    x: axis,
    y: axis,
    cut: { x: mark, y: mark },
    fields: { lowHigh: 'a', highHigh: 'b', lowLow: 'c', highLow: 'd' },
    points: [{ label: 'a', x: figure, y: withheld }],
  },
  fieldCourse: {
    kind: 'fieldCourse',
    title: 't',
    perDay: axis,
    total: axis,
    days: [{ label: '1. Mai', answers: figure, total: figure }],
    reminders: [{ day: 0, label: 'Erinnerung' }],
  },
  map: {
    kind: 'map',
    title: 't',
    classes: [{ below: 1, shown: 'unter 100 %' }],
    areas: [
      {
        label: 'Altstadt',
        polygons: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
            ],
          ],
        ],
        figure,
      },
      { label: 'Insel', polygons: [] },
    ],
    apart: 'Außerhalb: 12 %',
    source: 'Vermessungsamt',
  },
  keyFigures: {
    kind: 'keyFigures',
    title: 't',
    rows: [{ label: 'a', axis, actual: figure, target: mark, verdict: 'verfehlt' }],
  },
}

describe.each(Object.entries(charts))('a chart of kind %s', (_, chart) => {
  test('is read as it was sent', () => {
    expect(schema.parse(JSON.parse(JSON.stringify(chart)))).toEqual(chart)
  })

  test('with a key that is unknown is refused', () => {
    expect(schema.safeParse({ ...chart, more: 1 }).success).toBe(false)
  })
})

test.each([
  ['another kind', { ...charts.bars, kind: 'pie' }],
  ['a share above one', { ...charts.bars, bars: [{ label: 'a', share: 1.2, shown: '' }] }],
  [
    'an interval of half',
    { ...charts.bars, bars: [{ ...charts.bars.bars[0], interval: { low: 0 } }] },
  ],
  [
    'a sixth class',
    { ...charts.map, classes: Array.from({ length: 6 }, () => charts.map.classes[0]) },
  ],
  [
    'a corner with a height',
    { ...charts.map, areas: [{ label: '', polygons: [[[[0, 0, 0]]]], figure }] },
  ],
  ['a reminder before the field', { ...charts.fieldCourse, reminders: [{ day: -1, label: '' }] }],
])('%s is refused', (_, chart) => {
  expect(schema.safeParse(chart).success).toBe(false)
})
