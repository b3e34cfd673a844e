import type { Block, Chart, Polygon } from '@meinungsbild/exchange'
import type { FormBlock } from '../form-block.ts'
import type { Paper } from '../paper.ts'
import { DISTRICT_MAP } from './district-map.ts'

/** The text at every place that a paper has for text. */
export function everywhere(text: string, style: Paper['style']): Paper {
  const inner = blocksWith(text)
  return {
    title: text,
    label: text,
    language: 'de',
    style,
    letterhead: { authority: text, unit: text, fileNumber: text, day: text },
    createdAt: '2027-01-01T00:00:00Z',
    blocks: [
      { kind: 'facts', facts: [{ label: text, value: text }] },
      ...inner,
      { kind: 'box', title: text, blocks: inner },
      { kind: 'question', number: text, text, blocks: formWith(text) },
      { kind: 'question', number: '', text, blocks: [] },
    ],
  }
}

function blocksWith(text: string): readonly Block[] {
  const table = {
    kind: 'table',
    caption: text,
    head: [text, 'x'],
    rows: [[text, text]],
    numeric: [1],
  } as const
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text, style: 'lead' },
    { kind: 'paragraph', text, style: 'quote' },
    { kind: 'paragraph', text, style: 'note' },
    { kind: 'list', ordered: true, items: [text, `– ${text}`] },
    { kind: 'list', ordered: false, items: [text] },
    { kind: 'facts', facts: [{ label: text, value: text }] },
    table,
    ...chartsWith(text).map((chart) => ({ kind: 'figure', chart, caption: text, table }) as const),
    { kind: 'signature', name: text, office: text, mark: text, day: text },
  ]
}

/** A chart of each kind. */
function chartsWith(text: string): readonly Chart[] {
  const mark = { at: 0.5, shown: text }
  const axis = { name: text, from: 0, to: 1, ticks: [mark] }
  const figure = { value: 0.5, shown: text, interval: { low: 0.4, high: 0.6, shown: text } }
  const bar = { label: text, share: 0.5, shown: text, interval: figure.interval }
  return [
    { kind: 'bars', title: text, bars: [bar], target: mark },
    {
      kind: 'groupedBars',
      title: text,
      series: [text, text],
      rows: [{ label: text, figures: [figure, figure] }],
    },
    {
      kind: 'stacked',
      title: text,
      legend: [text, text],
      rows: [{ label: text, shares: [0.5, 0.5], shown: [text, text], group: text, base: text }],
    },
    { kind: 'histogram', title: text, unit: text, bins: [bar] },
    {
      kind: 'trend',
      title: text,
      axis,
      waves: [
        { label: text, at: 1 },
        { label: text, at: 2, break: text },
      ],
      lines: [{ label: text, points: [figure, figure] }],
    },
    { kind: 'ranking', title: text, axis, rows: [{ label: text, figure }], reference: mark },
    {
      kind: 'portfolio',
      title: text,
      x: axis,
      y: axis,
      cut: { x: mark, y: mark },
      fields: { lowHigh: text, highHigh: text, lowLow: text, highLow: text },
      points: [{ label: text, x: figure, y: figure }],
    },
    {
      kind: 'fieldCourse',
      title: text,
      perDay: axis,
      total: axis,
      days: [{ label: text, answers: figure, total: figure }],
      reminders: [{ day: 0, label: text }],
    },
    {
      kind: 'map',
      title: text,
      classes: [{ below: 1, shown: text }],
      areas: [{ label: text, polygons: SQUARE, figure }],
      source: text,
    },
    {
      kind: 'keyFigures',
      title: text,
      rows: [{ label: text, axis, actual: figure, target: mark, verdict: text }],
    },
  ]
}

const SQUARE: readonly Polygon[] = [
  [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  ],
]

function formWith(text: string): readonly FormBlock[] {
  const picture = { ...DISTRICT_MAP, alternative: text }
  const cells = ['one', 'several', 'number', 'writing'] as const
  return [
    { kind: 'instruction', text },
    { kind: 'filterNote', text },
    {
      kind: 'answerBoxes',
      choose: 'one',
      columns: 2,
      options: [{ label: text, writing: true, filterNote: text, picture }, { label: text }],
    },
    {
      kind: 'writingLines',
      fields: [
        { kind: 'lines', label: text, count: 2 },
        { kind: 'boxes', label: text, pattern: text, unit: text },
      ],
    },
    {
      kind: 'answerGrid',
      groups: [{ label: text, columns: cells.map((cell) => ({ label: text, cell })) }],
      rows: [{ label: text, opposite: text, writing: true }],
    },
    { kind: 'scaleLine', points: [text, text], from: text, to: text },
    { kind: 'rankLines', options: [text] },
    { kind: 'picture', picture, caption: text },
    { kind: 'returnNote', title: text, text, address: [text] },
  ]
}
