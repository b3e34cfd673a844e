import type { Chart } from '@meinungsbild/exchange'
import { uiLanguage } from '../texts.ts'
import { drawChart } from './draw-chart.ts'
import { frame } from './drawing/chart-frame.ts'
import { widths, type ChartLayout, type Drawing } from './drawing/drawing.ts'
import { chartInWords } from './words/chart-in-words.ts'

export type ChartOptions = {
  /** Default `wide`: for paper, and for the web beside a `narrow` one. */
  readonly layout?: ChartLayout
  /** Of the few words that are ours. Default German. */
  readonly language?: string
}

/**
 * A chart as complete `<svg>` markup: no style, no script, no id, no foreign address, so that it stands in a page under a
 * strict content policy, twice if need be, as well as in a PDF or an ODT. Texts are wrapped by the real widths of Fira Sans.
 * Withheld figures appear as a point with a word; what is no number is treated as withheld.
 */
export function chartSvg(chart: Chart, options: ChartOptions = {}): string {
  const { layout = 'wide', language = 'de' } = options
  const drawing: Drawing = { layout, width: widths[layout], language: uiLanguage(language) }
  const { kind, said } = chartInWords(chart, language)
  return frame(drawChart(chart, drawing), drawing, {
    title: chart.title,
    description: `${kind}. ${said}`,
  })
}
