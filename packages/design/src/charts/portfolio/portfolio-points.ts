import type { Plot } from '../drawing/axes.ts'
import { smallValueStyle } from '../drawing/drawing.ts'
import { placeBeside, type Obstacle } from '../drawing/place-beside.ts'
import type { Rectangle } from '../drawing/rectangle.ts'
import { drawnInterval, type Scale } from '../drawing/scale.ts'
import { line, text, type Point } from '../drawing/svg.ts'
import { textWidth } from '../text-layout.ts'
import type { NumberedPoint } from './numbered-points.ts'
import { pointMark } from './point-mark.ts'

type Room = {
  readonly x: Scale
  readonly y: Scale
  readonly plot: Plot
  /** Words and lines that stand there already. */
  readonly taken: readonly Obstacle[]
}

const lineAround = { 'stroke-opacity': 0.55, 'stroke-width': 1.2 }
const height = smallValueStyle.size

/** First all crosses of intervals, over them the points, and each number where it is read. */
export function drawPoints(
  points: readonly NumberedPoint[],
  { x, y, plot, taken }: Room,
): readonly string[] {
  const placed = points.flatMap(({ point, number, open }) => {
    const at = { x: x(point.x.value), y: y(point.y.value) }
    if (at.x === undefined || at.y === undefined) return []
    const [across, up] = [drawnInterval(point.x.interval, x), drawnInterval(point.y.interval, y)]
    const arms: readonly (readonly Point[])[] = [
      ...(across ? [across.map((end): Point => [end, at.y ?? 0])] : []),
      ...(up ? [up.map((end): Point => [at.x ?? 0, end])] : []),
    ]
    const place: Point = [at.x, at.y]
    return [{ at: place, arms, number, open, width: textWidth(number, smallValueStyle), height }]
  })
  const rooms = placeBeside(
    placed,
    [
      ...taken,
      ...placed.map(({ at }) => ({ room: around(at), hard: true })),
      ...placed.flatMap(({ arms }) => arms.map((arm) => ({ room: along(arm), hard: false }))),
    ],
    { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top },
  )
  return [
    ...placed.flatMap(({ arms }) => arms.map((arm) => line(arm, lineAround))),
    ...placed.map(({ at: [atX, atY], open }) => pointMark(atX, atY, open)),
    ...placed.map(({ at, number }, index) => numberAt(number, at, rooms[index])),
  ]
}

function numberAt(number: string, at: Point, room: Rectangle | undefined): string {
  if (room === undefined) return ''
  const middle: Point = [room.x + room.width / 2, room.y + room.height / 2]
  const away = Math.hypot(middle[0] - at[0], middle[1] - at[1])
  const part = 1 - 8 / away
  const before: Point = [at[0] + part * (middle[0] - at[0]), at[1] + part * (middle[1] - at[1])]
  return (
    (away > 18 ? line([at, before], { 'stroke-opacity': 0.5 }) : '') +
    text([number], {
      ...smallValueStyle,
      x: middle[0],
      y: room.y + room.height * 0.85,
      anchor: 'middle',
    })
  )
}

function around([x, y]: Point): Rectangle {
  return { x: x - 5, y: y - 5, width: 10, height: 10 }
}

export function along(arm: readonly Point[]): Rectangle {
  const [from = [0, 0], to = from] = arm
  return {
    x: Math.min(from[0], to[0]) - 0.5,
    y: Math.min(from[1], to[1]) - 0.5,
    width: Math.abs(to[0] - from[0]) + 1,
    height: Math.abs(to[1] - from[1]) + 1,
  }
}
