import type { BarChart } from '@meinungsbild/exchange'
import type { Drawing, Drawn } from '../drawing/drawing.ts'
import { figureOf } from '../drawing/share.ts'
import { scaleTone } from '../drawing/tone.ts'
import { barRows } from './bar-rows.ts'

const tone = scaleTone({ index: 0, count: 1 })

/** One bar per label. */
export function barChart(
  { bars, target }: Pick<BarChart, 'bars' | 'target'>,
  drawing: Drawing,
): Drawn {
  const rows = bars.map((bar) => ({ label: bar.label, bars: [{ figure: figureOf(bar), tone }] }))
  return barRows(rows, target, drawing)
}
