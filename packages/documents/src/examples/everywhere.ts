import type { Block } from '@meinungsbild/exchange'
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
  const bar = { label: text, share: 0.5, shown: text }
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text, style: 'lead' },
    { kind: 'paragraph', text, style: 'quote' },
    { kind: 'paragraph', text, style: 'note' },
    { kind: 'list', ordered: true, items: [text, `– ${text}`] },
    { kind: 'list', ordered: false, items: [text] },
    { kind: 'facts', facts: [{ label: text, value: text }] },
    table,
    { kind: 'figure', chart: { kind: 'bars', title: text, bars: [bar] }, caption: text, table },
    { kind: 'signature', name: text, office: text, mark: text, day: text },
  ]
}

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
