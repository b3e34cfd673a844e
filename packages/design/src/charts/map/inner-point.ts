import type { Point } from '../drawing/svg.ts'
import { depthOf, type Edge } from './edges.ts'

/** A square, and how deep its middle lies in the area. */
type Cell = { readonly middle: Point; readonly half: number; readonly depth: number }

/**
 * The point farthest from the border of an area: where a label has the most room. `stretch` is how many times wider than high
 * that label is. After Agafonkin's polylabel: squares that cannot hold a better point than the best so far are not divided.
 */
export function innerPoint(
  edges: readonly Edge[],
  stretch: number,
  precision = 1,
): Point | undefined {
  const squeeze = ([x, y]: Point): Point => [x / stretch, y]
  const squeezed = edges.map(([from, to]): Edge => [squeeze(from), squeeze(to)])
  const corners = squeezed.map(([from]) => from)
  if (corners.length === 0) return undefined
  const [left, right] = extent(corners.map(([x]) => x))
  const [top, bottom] = extent(corners.map(([, y]) => y))
  const cellAt = (middle: Point, half: number): Cell => {
    return { middle, half, depth: depthOf(middle, squeezed) }
  }
  let best = cellAt([(left + right) / 2, (top + bottom) / 2], 0)
  const open = [cellAt(best.middle, Math.max(right - left, bottom - top) / 2)]
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (cell.depth > best.depth) best = cell
    if (deepest(cell) <= best.depth + precision) continue
    const [x, y] = cell.middle
    const half = cell.half / 2
    open.push(
      cellAt([x - half, y - half], half),
      cellAt([x + half, y - half], half),
      cellAt([x - half, y + half], half),
      cellAt([x + half, y + half], half),
    )
    open.sort((one, other) => deepest(one) - deepest(other))
  }
  return [best.middle[0] * stretch, best.middle[1]]
}

/** No point in a square lies deeper than this. */
function deepest({ depth, half }: Cell): number {
  return depth + half * Math.SQRT2
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)]
}
