import type { Corner, District, Ring } from './district.ts'
import { farthestFrom, fewerCorners } from './fewer-corners.ts'

/**
 * The same districts with fewer corners. Rings are cut where three borders meet, and each piece is simplified for itself, always
 * from the same end: two districts that share a border get the same one, and no gap opens between them. What becomes too
 * small to be seen is left out. `tolerance`: how far a border may be off, in the unit of the corners.
 */
export function simplified(districts: readonly District[], tolerance: number): readonly District[] {
  const isMeeting = meetings(districts.flatMap(({ polygons }) => polygons.flat()))
  return districts.map(({ properties, polygons }) => ({
    properties,
    polygons: polygons.flatMap((rings) => {
      const [outer, ...holes] = rings.map((ring) => simplifiedRing(ring, isMeeting, tolerance))
      return outer === undefined || outer.length < 3
        ? []
        : [[outer, ...holes.filter((hole) => hole.length >= 3)]]
    }),
  }))
}

/** Corners from which borders lead to more than two others. */
function meetings(rings: readonly Ring[]): (corner: Corner) => boolean {
  const neighbours = new Map<string, Set<string>>()
  for (const ring of rings.map(withoutRepeats)) {
    for (const [index, corner] of ring.entries()) {
      const known = neighbours.get(keyOf(corner)) ?? new Set()
      for (const next of [ring.at(index - 1), ring[(index + 1) % ring.length]]) {
        if (next) known.add(keyOf(next))
      }
      neighbours.set(keyOf(corner), known)
    }
  }
  return (corner) => (neighbours.get(keyOf(corner))?.size ?? 0) > 2
}

function simplifiedRing(
  whole: Ring,
  isMeeting: (corner: Corner) => boolean,
  tolerance: number,
): Ring {
  const ring = withoutRepeats(whole)
  if (ring.length < 3) return []
  const ends = ring.flatMap((corner, index) => (isMeeting(corner) ? [index] : []))
  const cuts = ends.length > 0 ? ends : [firstOf(ring)]
  const cornerAt = (index: number): Corner => ring[index % ring.length] ?? [0, 0]
  const pieces = cuts.map((start, index) => {
    const next = cuts[index + 1] ?? (cuts[0] ?? 0) + ring.length
    return Array.from({ length: next - start + 1 }, (_, step) => cornerAt(start + step))
  })
  return withoutRepeats(pieces.flatMap((piece) => simplifiedPiece(piece, tolerance).slice(0, -1)))
}

/** From end to end, in the direction that does not depend on the ring it is a piece of; a loop in two halves. */
function simplifiedPiece(piece: Ring, tolerance: number): Ring {
  const [first, last] = [piece[0], piece.at(-1)]
  if (first === undefined || last === undefined) return piece
  if (keyOf(first) === keyOf(last)) {
    const half = farthestFrom(first, piece)
    return [
      ...simplifiedPiece(piece.slice(0, half + 1), tolerance).slice(0, -1),
      ...simplifiedPiece(piece.slice(half), tolerance),
    ]
  }
  return isBefore(first, last)
    ? fewerCorners(piece, tolerance)
    : fewerCorners(piece.toReversed(), tolerance).toReversed()
}

/** The corner from which a border that meets no other is followed, whoever follows it. */
function firstOf(ring: Ring): number {
  return ring.reduce((best, corner, index) => {
    const known = ring[best]
    return known && isBefore(corner, known) ? index : best
  }, 0)
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter((corner, index) => {
    const before = ring.at(index - 1)
    return before === undefined || keyOf(corner) !== keyOf(before)
  })
}

function isBefore([x, y]: Corner, [otherX, otherY]: Corner): boolean {
  return x < otherX || (x === otherX && y < otherY)
}

function keyOf([x, y]: Corner): string {
  return `${x} ${y}`
}
