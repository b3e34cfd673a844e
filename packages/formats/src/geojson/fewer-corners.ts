import type { Corner, Ring } from './district.ts'

/**
 * The corners of a border without those that lie so near to the line between others that nobody sees it (Ramer, Douglas and
 * Peucker). Both ends stay. `tolerance`: how far a border may be off.
 */
export function fewerCorners(corners: Ring, tolerance: number): Ring {
  const kept = new Set([0, corners.length - 1])
  const open: (readonly [from: number, to: number])[] = [[0, corners.length - 1]]
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span
    const off = mostOff(corners, from, to, tolerance)
    if (off === undefined) continue
    kept.add(off)
    open.push([from, off], [off, to])
  }
  return corners.filter((_, index) => kept.has(index))
}

/**
 * The corner between two others that lies farthest from their line, if that is farther than may be. Of several it is the one
 * nearest to the middle: a regular border of a hundred thousand corners would else take minutes.
 */
function mostOff(corners: Ring, from: number, to: number, tolerance: number): number | undefined {
  const [start, end] = [corners[from], corners[to]]
  if (start === undefined || end === undefined) return undefined
  let most = tolerance
  let found: number | undefined
  const middle = (from + to) / 2
  const isNearer = (index: number) =>
    found !== undefined && Math.abs(index - middle) < Math.abs(found - middle)
  for (let index = from + 1; index < to; index += 1) {
    const corner = corners[index]
    const off = corner === undefined ? 0 : distance(corner, start, end)
    if (off > most || (off === most && isNearer(index))) {
      most = off
      found = index
    }
  }
  return found
}

/** The corner that lies farthest from another; of several the one with the smaller coordinates. */
export function farthestFrom(place: Corner, corners: Ring): number {
  const away = ([x, y]: Corner) => (x - place[0]) ** 2 + (y - place[1]) ** 2
  return corners.reduce((best, corner, index) => {
    const known = corners[best] ?? place
    const more = away(corner) - away(known) || known[0] - corner[0] || known[1] - corner[1]
    return more > 0 ? index : best
  }, 0)
}

/** From a corner to the piece of a line between two others. */
function distance([x, y]: Corner, [x1, y1]: Corner, [x2, y2]: Corner): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / length, 0), 1)
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy)
}
