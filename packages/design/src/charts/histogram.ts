import type { Chart } from '@meinungsbild/exchange'
import { barChart } from './bar-chart.ts'
import { axis, frame, ink, smallStyle, type Drawing } from './chart-frame.ts'
import { drawable, scaleEnd, shownShare } from './share.ts'
import { element, lineHeight, text, widest } from './svg.ts'
import { textWidth, wrapText, type TextStyle } from './text-layout.ts'

const plotHeight = 170
const valueStyle: TextStyle = { ...smallStyle, weight: 600 }

/** Columns over intervals of a number. On a phone there is no width for columns: they become bars. */
export function histogram(chart: Extract<Chart, { kind: 'histogram' }>, drawing: Drawing): string {
  const { bins } = chart
  if (drawing.layout === 'narrow' || bins.length === 0) return barChart(chart, bins, drawing)
  const column = (drawing.width - 2) / bins.length
  const end = scaleEnd(bins.map(({ share }) => share))
  const top = lineHeight(valueStyle.size) + 4
  const bottom = top + plotHeight
  const drawn = bins.flatMap(({ share, shown }, index) => {
    const height = plotHeight * ((drawable(share) ?? 0) / end)
    const middle = 1 + (index + 0.5) * column
    const value = drawable(share) === null ? '.' : shown
    return [
      drawable(share) === null
        ? ''
        : element('rect', {
            ...ink,
            x: 1 + index * column + 1,
            y: bottom - height,
            width: Math.max(column - 2, 0.5),
            height,
          }),
      textWidth(value, valueStyle) <= column - 2
        ? text([value], { ...valueStyle, x: middle, y: bottom - height - 5, anchor: 'middle' })
        : '',
    ]
  })
  const ticks = tickLabels(chart, column, bottom)
  const unit = wrapText(chart.unit, drawing.width, smallStyle)
  const unitAt = bottom + 10 + ticks.height + smallStyle.size
  return frame(
    chart,
    drawing,
    unitAt + (unit.length - 1) * lineHeight(smallStyle.size) + 6,
    bins
      .map((bin) => `${bin.label}: ${shownShare(bin.share, bin.shown, drawing.language)}`)
      .join('; '),
    [
      ...drawn,
      axis(0, bottom, drawing.width, bottom),
      ...ticks.drawn,
      text(unit, { ...smallStyle, x: drawing.width / 2, y: unitAt, anchor: 'middle' }),
    ],
  )
}

/** The names of the intervals below their columns; every second or third where not all fit side by side. */
function tickLabels(
  { bins }: Extract<Chart, { kind: 'histogram' }>,
  column: number,
  bottom: number,
): { readonly drawn: readonly string[]; readonly height: number } {
  const longest = widest(
    bins.map(({ label }) => label),
    smallStyle,
  )
  const every = Math.min(Math.max(1, Math.ceil((longest + 8) / column)), bins.length)
  const room = every * column - 4
  const shown = bins.flatMap(({ label }, index) => {
    if (index % every !== 0) return []
    const lines = wrapText(label, room, smallStyle)
    const half = widest(lines, smallStyle) / 2
    const middle = Math.min(
      Math.max(1 + (index + 0.5) * column, half),
      bins.length * column + 2 - half,
    )
    return [{ lines, middle }]
  })
  return {
    drawn: shown.map(({ lines, middle }) =>
      text(lines, { ...smallStyle, x: middle, y: bottom + 18, anchor: 'middle' }),
    ),
    height: Math.max(...shown.map(({ lines }) => lines.length)) * lineHeight(smallStyle.size) + 4,
  }
}
