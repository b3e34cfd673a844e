import type { Spot } from './process-diagram.ts'

const radius = 6

/** A line along points, with round corners, as the data of a path. */
export function roundedPath(points: readonly Spot[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = rest.map((point, index) => {
    const before = points[index] ?? first
    const after = points[index + 2]
    if (after === undefined) return `L${at(point)}`
    return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`
  })
  return `M${at(first)}${parts.join('')}`
}

/** The tip of an arrow where a line ends, as the data of a path. */
export function arrowHead(points: readonly Spot[]): string {
  const [end, before] = [points.at(-1), points.at(-2)]
  if (end === undefined || before === undefined) return ''
  const [dx, dy] = [Math.sign(end[0] - before[0]), Math.sign(end[1] - before[1])]
  const back: Spot = [end[0] - dx * 8, end[1] - dy * 8]
  const [left, right]: readonly [Spot, Spot] = [
    [back[0] - dy * 4.5, back[1] + dx * 4.5],
    [back[0] + dy * 4.5, back[1] - dx * 4.5],
  ]
  return `M${at(end)}L${at(left)}L${at(right)}Z`
}

/** The line without its very end, so that it does not show beside the tip of its arrow. */
export function beforeArrow(points: readonly Spot[]): readonly Spot[] {
  const [end, before] = [points.at(-1), points.at(-2)]
  if (end === undefined || before === undefined) return points
  const shorter: Spot = [
    end[0] - Math.sign(end[0] - before[0]) * 6,
    end[1] - Math.sign(end[1] - before[1]) * 6,
  ]
  return [...points.slice(0, -1), shorter]
}

/** A point on the way to another one, no farther than the corner is round. */
function towards(from: Spot, to: Spot): Spot {
  const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1])
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

function at([x, y]: Spot): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
