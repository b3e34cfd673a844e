import { pathData, type Point } from './svg.ts'

/** `rising` lines go up to the right, `falling` ones down. */
export type Slant = 'rising' | 'falling'

/**
 * Slanted lines that fill an area, as path data; a ring inside of another leaves a hole. Drawn as lines and not as an SVG
 * pattern: a pattern needs an id, and ids of two charts on one page would meet.
 */
export function hatch(
  rings: readonly (readonly Point[])[],
  slant: Slant = 'rising',
  step = 6,
): string {
  // Along a line this sum stays the same.
  const across = ([x, y]: Point) => (slant === 'rising' ? x + y : x - y)
  const sums = rings.flat().map(across)
  const lines: string[] = []
  for (let at = Math.ceil(least(sums) / step) * step; at < greatest(sums); at += step) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, at, across))
    crossings.sort(([x], [otherX]) => x - otherX)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const ends = crossings.slice(pair, pair + 2)
      if ((ends[1]?.[0] ?? 0) - (ends[0]?.[0] ?? 0) >= 0.5) lines.push(pathData(ends))
    }
  }
  return lines.join('')
}

function crossingsOf(
  ring: readonly Point[],
  at: number,
  across: (point: Point) => number,
): readonly Point[] {
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from
    const [start, end] = [across(from), across(to)]
    if (start < at === end < at) return []
    const part = (at - start) / (end - start)
    return [[from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])] as const]
  })
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Infinity)
}

function greatest(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), -Infinity)
}
