import type { MapArea, Ring } from '@meinungsbild/exchange'
import type { Rectangle } from '../drawing/rectangle.ts'
import type { Point } from '../drawing/svg.ts'

/** An area on the sheet: the rings of all its polygons, in pixels, y down. */
export type DrawnArea = { readonly area: MapArea; readonly rings: readonly (readonly Point[])[] }
export type Sheet = { readonly areas: readonly DrawnArea[]; readonly room: Rectangle }

/** The areas as large as they fit into a rectangle, at its left top, north up; rings that enclose nothing are left out. */
export function fit(
  areas: readonly MapArea[],
  { x: start, y: upper, width, height }: Rectangle,
): Sheet {
  const points = areas.flatMap(({ polygons }) => polygons.flat(2)).filter(isPlace)
  const [left, right] = extent(points.map(([x]) => x))
  const [bottom, top] = extent(points.map(([, y]) => y))
  const scale = Math.min(
    (width - 2 * rim) / Math.max(right - left, tiny),
    (height - 2 * rim) / Math.max(top - bottom, tiny),
  )
  const toSheet = ([x, y]: Point): Point => [
    half(start + rim + (x - left) * scale),
    half(upper + rim + (top - y) * scale),
  ]
  const drawn = areas.map((area) => ({
    area,
    rings: area.polygons.flat().flatMap((ring) => drawnRing(ring, toSheet)),
  }))
  const size =
    points.length === 0
      ? { width: 0, height: 0 }
      : { width: 2 * rim + (right - left) * scale, height: 2 * rim + (top - bottom) * scale }
  return { areas: drawn, room: { x: start, y: upper, ...size } }
}

const rim = 3
const tiny = 1e-9
const farthest = 1e9

function isPlace([x, y]: Point): boolean {
  return Math.abs(x) < farthest && Math.abs(y) < farthest
}

/** Corners that fall on the one before them are left out; at least three make a ring. */
function drawnRing(ring: Ring, toSheet: (point: Point) => Point): readonly (readonly Point[])[] {
  const corners: Point[] = []
  for (const corner of ring.filter(isPlace).map(toSheet)) {
    if (!isSame(corner, corners.at(-1))) corners.push(corner)
  }
  if (isSame(corners[0], corners.at(-1))) corners.pop()
  return corners.length < 3 ? [] : [corners]
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.length === 0
    ? [0, 0]
    : values.reduce<[number, number]>(
        ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
        [Infinity, -Infinity],
      )
}

/** Finer is not seen, and the drawing stays small. */
function half(value: number): number {
  return Math.round(value * 2) / 2
}
