import { refused, type Refused } from '../report.ts'
import type { Corner, District, Polygon, Ring } from './district.ts'

/** A feature of a collection as a district; refused with its number if it is none. */
export function readFeature(
  feature: unknown,
  number: number,
): { readonly ok: true; readonly district: District } | Refused {
  const geometry = memberOf(feature, 'geometry')
  const type = memberOf(geometry, 'type')
  const coordinates = memberOf(geometry, 'coordinates')
  if (type !== 'Polygon' && type !== 'MultiPolygon') return notPolygon(number, type)
  const polygons = listOf(type === 'Polygon' ? [coordinates] : coordinates, polygonOf)
  if (polygons === undefined || polygons.length === 0) return brokenRing(number)
  return { ok: true, district: { properties: propertiesOf(feature), polygons } }
}

function polygonOf(value: unknown): Polygon | undefined {
  const rings = listOf(value, ringOf)
  return rings?.length === 0 ? undefined : rings
}

/** Without the last position, which in GeoJSON is the first once more; at least three others. */
function ringOf(value: unknown): Ring | undefined {
  const corners = listOf(value, cornerOf)
  if (corners === undefined) return undefined
  const [first, last] = [corners[0], corners.at(-1)]
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  const ring = closed ? corners.slice(0, -1) : corners
  return ring.length < 3 ? undefined : ring
}

/** A height above the sea may follow; it is not needed. */
function cornerOf(value: unknown): Corner | undefined {
  if (!Array.isArray(value)) return undefined
  const [x, y]: readonly unknown[] = value
  return isPlace(x) && isPlace(y) ? [x, y] : undefined
}

/** No plane coordinates of the earth are larger. */
const farthest = 1e8

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < farthest
}

/** All parts of a list, or nothing if one of them is not what it should be. */
function listOf<Part>(
  value: unknown,
  read: (part: unknown) => Part | undefined,
): readonly Part[] | undefined {
  if (!Array.isArray(value)) return undefined
  const parts: Part[] = []
  for (const each of value) {
    const part = read(each)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return parts
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

function propertiesOf(feature: unknown): ReadonlyMap<string, string> {
  const properties = memberOf(feature, 'properties')
  if (typeof properties !== 'object' || properties === null) return new Map()
  return new Map(
    Object.entries(properties).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  )
}

function notPolygon(number: number, type: unknown): Refused {
  const found = typeof type === 'string' ? type : '–'
  return refused(
    'notPolygon',
    `Gebiet ${number} ist keine Fläche (Polygon oder MultiPolygon), sondern: ${found}.`,
    `Area ${number} is no polygon (Polygon or MultiPolygon) but: ${found}.`,
  )
}

function brokenRing(number: number): Refused {
  return refused(
    'brokenRing',
    `Die Grenze von Gebiet ${number} umschließt keine Fläche oder hat ungültige Koordinaten.`,
    `The border of area ${number} encloses nothing or has invalid coordinates.`,
  )
}
