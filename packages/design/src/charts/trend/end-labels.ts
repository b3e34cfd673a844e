import type { TrendChart } from '@meinungsbild/exchange'
import type { Plot } from '../drawing/axes.ts'
import { smallStyle, smallValueStyle, type Drawing } from '../drawing/drawing.ts'
import { shownFigure } from '../drawing/share.ts'
import { spread } from '../drawing/spread.ts'
import { firstBaseline, line, linesHeight, text, widest } from '../drawing/svg.ts'
import { shortened, wrapText } from '../text-layout.ts'
import type { TrendPoint } from './trend-line.ts'

/** What stands right of the plot at the ends of the lines, and how much room it needs. */
export type EndLabels = {
  readonly width: number
  readonly height: number
  readonly draw: (lines: readonly (readonly TrendPoint[])[], plot: Plot) => readonly string[]
}

const lead = 14
const gap = 8

/** The last figure of each line and its name; on a phone the figure alone. */
export function endLabels(
  lines: TrendChart['lines'],
  { layout, width, language }: Drawing,
): EndLabels {
  const wide = layout === 'wide'
  const labels = lines.map(({ label, points }) => {
    const last = points.findLast(({ value }) => value !== null && Number.isFinite(value))
    const shown = last
      ? last.shown
      : wide
        ? shownFigure({ value: null, shown: '.' }, language)
        : '.'
    const value = shortened(shown, wide ? width * 0.2 : width * 0.25, smallValueStyle)
    const name = wide ? wrapText(label, width * 0.22, smallStyle) : []
    return { value, name, height: Math.max(1, name.length) * linesHeight(['one'], smallStyle) + 3 }
  })
  const valueWidth = Math.ceil(
    widest(
      labels.map(({ value }) => value),
      smallValueStyle,
    ),
  )
  const nameWidth = Math.ceil(
    widest(
      labels.flatMap(({ name }) => name),
      smallStyle,
    ),
  )
  return {
    width: lines.length === 0 ? 0 : lead + valueWidth + (wide ? gap + nameWidth : 0),
    height: labels.reduce((sum, { height }) => sum + height, 0),
    draw: (placed, plot) => {
      const ends = placed.map((points) => points.at(-1))
      const heights = spread(
        labels.map(({ height }, index) => ({ at: ends[index]?.y ?? plot.bottom, height })),
        plot.top - 10,
        plot.bottom + 4,
      )
      return labels.flatMap(({ value, name }, index) => {
        const y = heights[index] ?? plot.bottom
        const end = ends[index]
        const moved = end && (Math.abs(end.y - y) > 3 || end.x < plot.right - 2 * lead)
        const x = plot.right + lead
        return [
          moved
            ? line(
                [
                  [end.x + 8, end.y],
                  [x - 3, y],
                ],
                { 'stroke-opacity': 0.5 },
              )
            : '',
          text([value], { ...smallValueStyle, x, y: firstBaseline(y, [value], smallValueStyle) }),
          text(name, {
            ...smallStyle,
            x: x + valueWidth + gap,
            y: firstBaseline(y, name, smallStyle),
          }),
        ]
      })
    },
  }
}
