import type { Chart } from '@meinungsbild/exchange'
import { chartSvg } from '../charts/chart-svg.ts'

type ChartDrawingProps = { readonly chart: Chart; readonly language?: string }

/**
 * Nothing but the drawing, to stand in a `figure` of the class `chart-figure`. One is drawn for a page's width and one for a
 * phone's; the style sheet shows the one that fits, and readers hear one.
 */
export function ChartDrawing({ chart, language = 'de' }: ChartDrawingProps) {
  const drawn = chartSvg(chart, { language }) + chartSvg(chart, { language, layout: 'narrow' })
  return (
    // oxlint-disable-next-line react/no-danger -- our own SVG, every text in it is escaped
    <div class="chart-figure__chart" dangerouslySetInnerHTML={{ __html: drawn }} />
  )
}
