import type { Plot } from '../drawing/axes.ts'
import { smallValueStyle } from '../drawing/drawing.ts'
import { text } from '../drawing/svg.ts'
import { textWidth } from '../text-layout.ts'
import type { TrendPoint } from './trend-line.ts'

/** Of more points only the first, the highest and the lowest have their figures. */
const few = 6

/** The figures of a line at its points, but for the last, which stands at its end; none over another. */
export function pointValues(points: readonly TrendPoint[], plot: Plot): readonly string[] {
  const heights = points.map(({ y }) => y)
  const told = [0, heights.indexOf(Math.min(...heights)), heights.indexOf(Math.max(...heights))]
  let free = plot.left
  return points.slice(0, -1).map(({ x, shown }, index) => {
    const half = textWidth(shown, smallValueStyle) / 2
    const middle = Math.max(x, plot.left + half)
    if (points.length > few && !told.includes(index)) return ''
    if (middle - half < free || middle + half > plot.right) return ''
    free = middle + half + 4
    return text([shown], {
      ...smallValueStyle,
      x: middle,
      y: baseline(points, index, plot),
      anchor: 'middle',
    })
  })
}

/** Above a point and its interval, or below where the line comes from above and goes there again. */
function baseline(points: readonly TrendPoint[], index: number, { bottom }: Plot): number {
  const point = points[index]
  if (point === undefined) return 0
  const { y, interval, begins } = point
  const after = points[index + 1]
  const neighbours = [begins ? undefined : points[index - 1], after?.begins ? undefined : after]
  const known = neighbours.filter((one) => one !== undefined)
  const valley = known.length > 0 && known.every((one) => one.y < y)
  const below = Math.max(y + 8, interval?.[1] ?? y) + smallValueStyle.size
  return valley && below < bottom ? below : Math.min(y - 8, interval?.[0] ?? y) - 4
}
