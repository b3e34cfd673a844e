import type { GroupedBarChart } from '@meinungsbild/exchange'
import type { Drawing, Drawn } from '../drawing/drawing.ts'
import { toneLegend } from '../drawing/legend.ts'
import { scaleTone } from '../drawing/tone.ts'
import { barRows } from './bar-rows.ts'

/** Per label one bar of each series, told apart by shade and hatching. */
export function groupedBarChart(
  { series, rows, target }: GroupedBarChart,
  drawing: Drawing,
): Drawn {
  const toneAt = (index: number) => scaleTone({ index, count: series.length })
  const key = toneLegend(series, toneAt, drawing)
  const bars = barRows(
    rows.map(({ label, figures }) => ({
      label,
      bars: figures.map((figure, index) => ({ figure, tone: toneAt(index) })),
    })),
    target,
    drawing,
    key.height,
  )
  return { parts: [...key.parts, ...bars.parts], height: bars.height }
}
