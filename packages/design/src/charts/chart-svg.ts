import type { Chart } from '@meinungsbild/exchange'
import { uiLanguage } from '../texts.ts'
import { barChart } from './bar-chart.ts'
import { widths, type ChartLayout, type Drawing } from './chart-frame.ts'
import { histogram } from './histogram.ts'
import { stackedChart } from './stacked-chart.ts'

export type ChartOptions = {
  /** Default `wide`: for paper, and for the web beside a `narrow` one. */
  readonly layout?: ChartLayout
  /** Of the few words that are ours. Default German. */
  readonly language?: string
}

/**
 * A chart as complete `<svg>` markup: no style, no script, no id, no foreign address, so that it stands in a page under a
 * strict content policy, twice if need be, as well as in a PDF or an ODT. Texts are wrapped by the real widths of Fira Sans.
 * Withheld shares appear as a point with a word; a share that is no number is treated as withheld.
 */
export function chartSvg(chart: Chart, options: ChartOptions = {}): string {
  const { layout = 'wide', language = 'de' } = options
  const drawing: Drawing = { layout, width: widths[layout], language: uiLanguage(language) }
  switch (chart.kind) {
    case 'bars':
      return barChart(chart, chart.bars, drawing)
    case 'stacked':
      return stackedChart(chart, drawing)
    case 'histogram':
      return histogram(chart, drawing)
    default:
      return chart satisfies never
  }
}
