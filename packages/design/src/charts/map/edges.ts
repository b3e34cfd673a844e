import type { Point } from '../drawing/svg.ts'

export type Edge = readonly [from: Point, to: Point]

/** The sides of all rings of an area. */
export function edgesOf(rings: readonly (readonly Point[])[]): readonly Edge[] {
  return rings.flatMap((ring) =>
    ring.map((from, index): Edge => [from, ring[(index + 1) % ring.length] ?? from]),
  )
}

/** How far a point lies from the nearest side of an area: positive inside, negative outside and in a hole (even-odd). */
export function depthOf([x, y]: Point, edges: readonly Edge[]): number {
  let inside = false
  let nearest = Infinity
  for (const [[x1, y1], [x2, y2]] of edges) {
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    const [dx, dy] = [x2 - x1, y2 - y1]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length
    const part = Math.min(Math.max(along, 0), 1)
    const [offX, offY] = [x - x1 - part * dx, y - y1 - part * dy]
    nearest = Math.min(nearest, offX * offX + offY * offY)
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest)
}
