import type { Corner, District } from './district.ts'

/** A chart is at most 640 pixels wide: three steps per pixel are finer than any printer shows. */
const sheetSize = 2000

/** The districts on a plane sheet of whole coordinates, from 0 to 2,000 in the direction in which the town is longer. */
export function onSheet(districts: readonly District[]): readonly District[] {
  const corners = districts.flatMap(({ polygons }) => polygons.flat(2))
  const isDegrees = corners.every(isDegree)
  const [south, north] = span(corners.map(([, y]) => y))
  // A degree of longitude is as much shorter than one of latitude.
  const narrowing = isDegrees ? Math.cos((((south + north) / 2) * Math.PI) / 180) : 1
  const [west, east] = span(corners.map(([x]) => x * narrowing))
  const scale = sheetSize / Math.max(east - west, north - south, Number.MIN_VALUE)
  const placed = ([x, y]: Corner): Corner => [
    Math.round((x * narrowing - west) * scale),
    Math.round((y - south) * scale),
  ]
  return districts.map(({ properties, polygons }) => ({
    properties,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(placed))),
  }))
}

/** Whether a corner can be meant as longitude and latitude. */
export function isDegree([x, y]: Corner): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90
}

/** The smallest and the largest of numbers. */
export function span(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
}
