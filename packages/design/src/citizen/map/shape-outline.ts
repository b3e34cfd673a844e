/** A corner of a shape, in the units of its path data. */
export type Point = { readonly x: number; readonly y: number }

/** How many numbers a command takes; the last two are where it leads to, but for `H` and `V`. */
const lengths: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
}

/** The points that SVG path data leads through, in their order; curves are taken for straight lines. Takes any text. */
export function shapeOutline(shape: string): readonly Point[] {
  const points: Point[] = []
  let pen: Point = { x: 0, y: 0 }
  let start = pen
  for (const [, command = '', rest = ''] of shape.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const kind = command.toUpperCase()
    if (kind === 'Z') pen = start
    const length = lengths[kind]
    if (length === undefined) continue
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    for (let index = 0; index + length <= numbers.length; index += length) {
      const [one = 0, other = 0] = numbers.slice(index + Math.max(0, length - 2), index + length)
      const from = command === kind ? { x: 0, y: 0 } : pen
      if (kind === 'H') pen = { x: from.x + one, y: pen.y }
      else if (kind === 'V') pen = { x: pen.x, y: from.y + one }
      else pen = { x: from.x + one, y: from.y + other }
      if (kind === 'M' && index === 0) start = pen
      points.push(pen)
    }
  }
  return points
}

/** The centre of gravity of the area within the points, or the first point if there is no area. */
export function centreOf(points: readonly Point[]): Point | undefined {
  let [area, x, y] = [0, 0, 0]
  for (const [index, point] of points.entries()) {
    const next = points[index + 1] ?? points[0] ?? point
    const cross = point.x * next.y - next.x * point.y
    area += cross
    x += (point.x + next.x) * cross
    y += (point.y + next.y) * cross
  }
  return area === 0 ? points[0] : { x: x / (3 * area), y: y / (3 * area) }
}
