import type { Chart, Table } from '@meinungsbild/exchange'
import { chartTexts } from '../charts/chart.texts.ts'
import { hasWithheld } from '../charts/has-withheld.ts'
import { textsFor } from '../texts.ts'
import { ChartDrawing } from './chart-drawing.tsx'
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
  return (
    <figure class="chart-figure">
      <figcaption class="chart-figure__caption">{caption}</figcaption>
      <ChartDrawing chart={chart} language={language} />
      {hasWithheld(chart) && <p class="chart-figure__note">{words.withheldNote}</p>}
      <details class="chart-figure__table">
        <summary>{words.asTable}</summary>
        <TableView table={table} />
      </details>
    </figure>
  )
}
