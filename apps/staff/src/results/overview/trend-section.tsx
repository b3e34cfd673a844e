import type { WaveSeries } from '@meinungsbild/analysis'
import { BlockView, DataTable, textsFor, type Column } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { ChartFormat } from '../../charts/chart-file.ts'
import type { Frame } from '../../layout/frame.ts'
import { signsIn } from '../figures/explained-signs.ts'
import { FigureView } from '../figures/figure-view.tsx'
import { pointInTable, subjectInWords, trendFigures } from './trend-figures.ts'
import { trendTexts } from './trend.texts.ts'

type TrendProps = {
  readonly frame: Frame
  readonly series: readonly WaveSeries[]
  /** Where a figure can be taken along, by its place among the charts. */
  readonly href: (place: number, format: ChartFormat) => string
}

/** Figures over the waves, each with what can be said about its change; nothing where there are no earlier waves. */
export function TrendSection({ frame, series, href }: TrendProps) {
  const { language } = frame
  const texts = textsFor(trendTexts, language)
  if (series.length === 0) return null
  const figures = trendFigures(series, language)
  return (
    <section class="stack" aria-labelledby="verlauf">
      <h2 id="verlauf">{texts.heading}</h2>
      <p>{texts.lead}</p>
      {figures.map((figure, place) => (
        <FigureView language={language} figure={figure} href={(format) => href(place, format)} />
      ))}
      <DataTable
        caption={texts.changes}
        rows={series}
        columns={[
          { head: texts.subject, cell: ({ subject }) => subjectInWords(subject, language) },
          ...waveColumns(series, frame),
          { head: texts.change, cell: (row) => changeOf(row, frame) },
        ]}
      />
      <BlockView
        language={language}
        blocks={signsIn(
          figures.map(({ table }) => table),
          language,
        )}
      />
    </section>
  )
}

function waveColumns(
  series: readonly WaveSeries[],
  { language }: Frame,
): readonly Column<WaveSeries>[] {
  const { brokenMark } = textsFor(trendTexts, language)
  return (series[0]?.points ?? []).map(({ label }, index) => ({
    head: label,
    numeric: true,
    cell: ({ points }) => {
      const point = points[index]
      if (point === undefined) return ''
      const shown = pointInTable(point, language)
      return point.broken === undefined ? shown : `${shown} (${brokenMark})`
    },
  }))
}

/** What the test bears, or why there is none. */
function changeOf({ change, points }: WaveSeries, { language }: Frame): string {
  const texts = textsFor(trendTexts, language)
  if (change !== undefined) return inLanguage(change.words, language)
  const isComparable = points
    .slice(0, -1)
    .some(({ figure, broken }) => figure?.kind === 'figure' && broken === undefined)
  return isComparable ? texts.notTested : texts.notCompared
}
