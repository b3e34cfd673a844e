import type { Rectangle } from '../drawing/rectangle.ts'
import { depthOf, type Edge } from './edges.ts'

/** Whether a rectangle lies wholly inside of an area. */
export function holds(edges: readonly Edge[], room: Rectangle): boolean {
  if (edges.some((edge) => meets(edge, room))) return false
  return depthOf([room.x + room.width / 2, room.y + room.height / 2], edges) > 0
}

/** Whether a piece of an edge lies in a rectangle (Liang-Barsky). */
function meets([[x1, y1], [x2, y2]]: Edge, { x, y, width, height }: Rectangle): boolean {
  let from = 0
  let to = 1
  const clips = [
    [x1 - x2, x1 - x],
    [x2 - x1, x + width - x1],
    [y1 - y2, y1 - y],
    [y2 - y1, y + height - y1],
  ] as const
  for (const [direction, distance] of clips) {
    if (direction === 0) {
      if (distance < 0) return false
    } else if (direction < 0) from = Math.max(from, distance / direction)
    else to = Math.min(to, distance / direction)
  }
  return from <= to
}
