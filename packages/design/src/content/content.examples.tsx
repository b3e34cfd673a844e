import type { Block } from '@meinungsbild/exchange'
import { BlockView } from '../block-view.tsx'
import { chartExamples } from '../charts/charts.examples.ts'
import { chartTable } from '../charts/table/chart-table.ts'
import type { Example } from '../example.ts'
import { Markdown } from '../markdown.tsx'
import { ChartFigure } from './chart-figure.tsx'

const table = {
  kind: 'table',
  caption: 'Was gefällt Ihnen an unserer Stadt besonders? Anteile in Prozent',
  head: ['Antwort', 'Anzahl', 'Anteil'],
  rows: [
    ['Parks, Grünflächen und Gewässer', '342', '68,4 %'],
    ['Kulturangebot', '209', '41,7 %'],
    ['Sonstiges', '.', '.'],
  ],
  numeric: [1, 2],
} as const

const release: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Zwei von drei schätzen das Grün' },
  {
    kind: 'paragraph',
    style: 'lead',
    text: '*68,4 Prozent* der Befragten nennen Parks und Gewässer, wenn sie sagen sollen, was ihnen gefällt.',
  },
  { kind: 'paragraph', text: 'Die Befragung lief vom 3. bis zum 30. Mai 2027. <b>Kein HTML.</b>' },
  { kind: 'list', ordered: true, items: ['Mehr Bänke', 'Bessere Beleuchtung'] },
  {
    kind: 'facts',
    facts: [
      { label: 'Grundgesamtheit', value: 'Einwohnerinnen und Einwohner ab 16 Jahren' },
      { label: 'Antworten', value: '500' },
    ],
  },
  {
    kind: 'box',
    title: 'Zur Methode',
    blocks: [
      { kind: 'paragraph', text: 'Zufallsstichprobe aus dem Melderegister.' },
      {
        kind: 'paragraph',
        style: 'note',
        text: 'Anteile unter zehn Antworten werden nicht gezeigt.',
      },
    ],
  },
  table,
  { kind: 'paragraph', style: 'quote', text: '„Das Grün ist unser Pfund.“' },
  {
    kind: 'signature',
    name: 'Jens Ohm',
    office: 'Leitung',
    mark: 'In Vertretung',
    day: '2027-06-14',
  },
]

const markdown = `# Worum es geht

Wir fragen, "was gefällt" – und was **fehlt**. Mehr steht [hier](https://example.org/) und [da](/datenschutz).

- erstens
- zweitens: (c) bleibt (c)

1. dann
2. danach

> Ein Zitat.

<script>alert(1)</script> [nicht](javascript:alert(1)) ![auch nicht](https://example.org/x.png)`

export const contentExamples: readonly Example[] = [
  { name: 'Markdown', render: (language) => <Markdown text={markdown} language={language} /> },
  { name: 'blocks', render: (language) => <BlockView blocks={release} language={language} /> },
  ...Object.entries(chartExamples).map(([name, chart]) => ({
    name: `chart: ${name}`,
    render: (language: string) => (
      <ChartFigure
        chart={chart}
        caption={chart.title}
        table={chartTable(chart, language)}
        language={language}
      />
    ),
  })),
]
