import type { Chart, Table } from '@meinungsbild/exchange'
import { chartSvg } from '../charts/chart-svg.ts'
import { chartTexts } from '../charts/chart.texts.ts'
import { hasWithheld } from '../charts/has-withheld.ts'
import { textsFor } from '../texts.ts'
import { TableView } from './table-view.tsx'

export type ChartFigureProps = {
  readonly chart: Chart
  readonly caption: string
  /** The same figures. */
  readonly table: Table
  readonly language?: string
}

/** A chart with its caption and its figures as a table, for those who want to know exactly or cannot see it. */
export function ChartFigure({ chart, caption, table, language = 'de' }: ChartFigureProps) {
  const words = textsFor(chartTexts, language)
  // One is drawn for a page's width and one for a phone's; the style sheet shows the one that fits, and readers hear one.
  const drawn = chartSvg(chart, { language }) + chartSvg(chart, { language, layout: 'narrow' })
  return (
    <figure class="chart-figure">
      <figcaption class="chart-figure__caption">{caption}</figcaption>
      {/* oxlint-disable-next-line react/no-danger -- our own SVG, every text in it is escaped */}
      <div class="chart-figure__chart" dangerouslySetInnerHTML={{ __html: drawn }} />
      {hasWithheld(chart) && <p class="chart-figure__note">{words.withheldNote}</p>}
      <details class="chart-figure__table">
        <summary>{words.asTable}</summary>
        <TableView table={table} />
      </details>
    </figure>
  )
}
