import { z } from 'zod'
import type { Outline, Ring } from './outline.ts'
import { refusedMap, type RefusedMap } from './refused-map.ts'

const position = z.tuple([z.number(), z.number()], z.number())
const polygon = z.array(z.array(position))
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
])
const collection = z.object({
  features: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).optional(),
      properties: z.record(z.string(), z.unknown()).nullish(),
      geometry: z.unknown(),
    }),
  ),
})

const mostAreas = 500
const mostPoints = 500_000

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946). Points and lines in it are left out. Degrees are put on the plane so that
 * lengths are right in the middle of the map (equirectangular projection); metres, as many geoportals give them, are taken
 * as they are.
 */
export function readGeoJson(
  file: string,
): { readonly ok: true; readonly outlines: readonly Outline[] } | RefusedMap {
  const parsed = collection.safeParse(parseJson(file))
  if (!parsed.success) return refusedMap('unreadable')
  const outlines = parsed.data.features.flatMap(({ id, properties, geometry: shape }) => {
    const read = geometry.safeParse(shape)
    if (!read.success) return []
    const { data } = read
    const polygons = data.type === 'Polygon' ? [data.coordinates] : data.coordinates
    const rings = polygons
      .flat()
      .map(ringOf)
      .filter((ring) => ring.length > 2)
    return rings.length === 0 ? [] : [{ properties: plain(properties ?? {}, id), rings }]
  })
  if (outlines.length === 0) return refusedMap('noPolygons')
  const points = outlines.reduce(
    (sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length, 0),
    0,
  )
  if (outlines.length > mostAreas || points > mostPoints) return refusedMap('tooMany')
  return { ok: true, outlines: onPlane(outlines) }
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** In GeoJSON the last position repeats the first one. */
function ringOf(positions: readonly (readonly [number, number, ...number[]])[]): Ring {
  const points = positions.map(([x, y]) => [x, y] as const)
  const [first] = points
  const last = points.at(-1)
  const isClosed = first !== undefined && last?.[0] === first[0] && last[1] === first[1]
  return isClosed ? points.slice(0, -1) : points
}

function plain(
  properties: Readonly<Record<string, unknown>>,
  id: string | number | undefined,
): Readonly<Record<string, string>> {
  const told = Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
  )
  return Object.fromEntries(id === undefined ? told : [['id', String(id)], ...told])
}

function onPlane(outlines: readonly Outline[]): readonly Outline[] {
  const points = outlines.flatMap(({ rings }) => rings.flat())
  const isDegrees = points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)
  let south = Infinity
  let north = -Infinity
  for (const [, y] of points) {
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  const narrowing = isDegrees ? Math.cos((((south + north) / 2) * Math.PI) / 180) : 1
  return outlines.map(({ properties, rings }) => ({
    properties,
    rings: rings.map((ring) => ring.map(([x, y]) => [x * narrowing, -y] as const)),
  }))
}
