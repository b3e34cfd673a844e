import type { Outline, Point, Ring } from './outline.ts'

/**
 * The outlines with fewer points: none is further than `tolerance` from the line that is left. Neighbours share their
 * border, and it is simplified as one line between the points where more than two areas meet, so no gaps open between
 * them. Rings too small to be seen are dropped, unless an area has no other.
 */
export function simplified(outlines: readonly Outline[], tolerance: number): readonly Outline[] {
  const cleaned = outlines.map(({ properties, rings }) => ({
    properties,
    rings: rings.map(withoutRepetitions).filter((ring) => ring.length > 2),
  }))
  const junctions = junctionsOf(cleaned.flatMap(({ rings }) => rings))
  return cleaned.map(({ properties, rings }) => {
    const simple = rings.map((ring) => simplifiedRing(ring, junctions, tolerance))
    const seen = simple.filter((ring) => areaOf(ring) > tolerance * tolerance)
    const [largest] = simple.toSorted((one, other) => areaOf(other) - areaOf(one))
    return { properties, rings: seen.length > 0 || largest === undefined ? seen : [largest] }
  })
}

function keyOf([x, y]: Point): string {
  return `${x} ${y}`
}

function withoutRepetitions(ring: Ring): Ring {
  return ring.filter((point, index) => keyOf(point) !== keyOf(ring.at(index - 1) ?? point))
}

/** The points at which lines meet: those with more than two neighbours. */
function junctionsOf(rings: readonly Ring[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>()
  for (const ring of rings) {
    for (const [index, point] of ring.entries()) {
      const own = neighbours.get(keyOf(point)) ?? new Set()
      for (const other of [ring.at(index - 1), ring[(index + 1) % ring.length]]) {
        if (other !== undefined) own.add(keyOf(other))
      }
      neighbours.set(keyOf(point), own)
    }
  }
  return new Set([...neighbours].flatMap(([key, own]) => (own.size > 2 ? [key] : [])))
}

function simplifiedRing(ring: Ring, junctions: ReadonlySet<string>, tolerance: number): Ring {
  const corners = ring.flatMap((point, index) => (junctions.has(keyOf(point)) ? [index] : []))
  const ends = corners.length > 1 ? corners : farApart(ring)
  return ends.flatMap((start, nth) => {
    const next = ends[nth + 1] ?? (ends[0] ?? 0) + ring.length
    const line = Array.from(
      { length: next - start + 1 },
      (_, step) => ring[(start + step) % ring.length] ?? ([0, 0] as const),
    )
    return simplifiedLine(line, tolerance).slice(0, -1)
  })
}

/** Two points that a ring without junctions is cut at: the same ones wherever it begins. */
function farApart(ring: Ring): readonly number[] {
  const first = indexOfMost(ring, ([x, y]) => -x * 10_000 - y)
  const start = ring[first] ?? [0, 0]
  const other = indexOfMost(ring, ([x, y]) => (x - start[0]) ** 2 + (y - start[1]) ** 2)
  return [first, other].toSorted((one, two) => one - two)
}

function indexOfMost(ring: Ring, measure: (point: Point) => number): number {
  let found = 0
  let most = -Infinity
  for (const [index, point] of ring.entries()) {
    const value = measure(point)
    if (value > most) [found, most] = [index, value]
  }
  return found
}

/** Douglas and Peucker (1973), from the same end whichever area the line belongs to. */
function simplifiedLine(line: Ring, tolerance: number): Ring {
  const [first] = line
  const last = line.at(-1)
  if (first === undefined || last === undefined) return line
  const isTurned = first[0] > last[0] || (first[0] === last[0] && first[1] > last[1])
  const straight = isTurned ? line.toReversed() : line
  const kept = new Set([0, straight.length - 1])
  const open: [from: number, to: number][] = [[0, straight.length - 1]]
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span
    const farthest = farthestIn(straight, from, to)
    if (farthest === undefined || farthest.distance <= tolerance) continue
    kept.add(farthest.index)
    open.push([from, farthest.index], [farthest.index, to])
  }
  const left = straight.filter((_, index) => kept.has(index))
  return isTurned ? left.toReversed() : left
}

function farthestIn(line: Ring, from: number, to: number) {
  const start = line[from]
  const end = line[to]
  if (start === undefined || end === undefined) return undefined
  let found: { index: number; distance: number } | undefined
  for (let index = from + 1; index < to; index += 1) {
    const distance = distanceToLine(line[index] ?? start, start, end)
    if (found === undefined || distance > found.distance) found = { index, distance }
  }
  return found
}

function distanceToLine([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(x - fromX, y - fromY)
  return Math.abs(dy * (x - fromX) - dx * (y - fromY)) / length
}

function areaOf(ring: Ring): number {
  let sum = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    sum += x * nextY - nextX * y
  }
  return Math.abs(sum) / 2
}
