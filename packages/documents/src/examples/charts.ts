import { chartTable } from '@meinungsbild/design'
import { chartExamples } from '@meinungsbild/design/charts/charts.examples.ts'
import { hardCharts } from '@meinungsbild/design/charts/hard-charts.examples.ts'
import type { Block, Chart } from '@meinungsbild/exchange'
import type { Paper } from '../paper.ts'
import { LETTERHEAD } from './letterhead.ts'

/** Every kind of chart, each with its table twin. */
export const CHARTS: Paper = paperOf('Alle Diagramme', chartExamples)

/** Charts at the edges of what surveys bring. */
export const HARD_CHARTS: Paper = paperOf('Schwierige Diagramme', hardCharts)

function paperOf(title: string, charts: Readonly<Record<string, Chart>>): Paper {
  return {
    title,
    language: 'de',
    style: 'report',
    label: 'Ergebnisbericht',
    letterhead: { ...LETTERHEAD, day: '2027-09-28' },
    createdAt: '2027-09-27T14:00:00Z',
    blocks: Object.values(charts).map((chart): Block => ({
      kind: 'figure',
      chart,
      caption: chart.title,
      table: chartTable(chart),
    })),
  }
}
