import { refused, type Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import type { District } from './district.ts'
import { misplaced } from './misplaced.ts'
import { onSheet } from './on-sheet.ts'
import { readFeature } from './read-feature.ts'
import { simplified } from './simplified.ts'

export type Districts = {
  readonly ok: true
  /** In the order of the file; whole coordinates on a sheet of 2,000 by 2,000, as few corners as a chart shows. */
  readonly districts: readonly District[]
  /** Properties that every district has and no two have the same: its name is one of these. */
  readonly naming: readonly string[]
  /** How many corners the borders had in the file. */
  readonly corners: number
}

/** More than these nobody tells apart on a map. */
const mostDistricts = 500
/** A town with all its streets as borders has fewer. */
const mostCorners = 300_000
/** What stands twice on a page, and once in each language of a publication. */
const mostKept = 10_000
/** Steps of the sheet that a border may be off: half a pixel of a chart as wide as a page, or more where that is not enough. */
const tolerances = [1.5, 3, 6]

/**
 * Reads the districts of a town from GeoJSON (RFC 7946): a collection of polygons. Degrees (EPSG:4326) are projected
 * equirectangularly, true to scale at the middle of the town; larger numbers are taken for plane coordinates as they are
 * (EPSG:25832 and its kind). Borders that two districts share stay shared. Refused: what is no collection, anything but
 * polygons in it, rings that enclose nothing, what lies in the wrong place; more than 20 MB, 500 districts, 300,000 corners,
 * or 10,000 that are left.
 */
export function readDistricts(file: Uint8Array | string): Districts | Refused {
  const text = readText(file)
  if (!text.ok) return text
  const features = featuresOf(parsed(text.text))
  if (features === undefined) return notGeoJson
  if (features.length === 0) return noDistricts
  if (features.length > mostDistricts) return tooManyDistricts
  const districts: District[] = []
  for (const [index, feature] of features.entries()) {
    const read = readFeature(feature, index + 1)
    if (!read.ok) return read
    districts.push(read.district)
  }
  const corners = cornersOf(districts)
  if (corners > mostCorners) return tooManyCorners
  const wrong = misplaced(districts)
  if (wrong !== undefined) return wrong
  const kept = drawable(onSheet(districts))
  if (kept === undefined) return tooDetailed
  return { ok: true, districts: kept, naming: namingOf(districts), corners }
}

/** With as many corners as can be seen, or fewer if these would be too many; undefined if even then they are. */
function drawable(districts: readonly District[]): readonly District[] | undefined {
  for (const tolerance of tolerances) {
    const fewer = simplified(districts, tolerance)
    if (cornersOf(fewer) <= mostKept) return fewer
  }
  return undefined
}

function cornersOf(districts: readonly District[]): number {
  return districts.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function featuresOf(json: unknown): readonly unknown[] | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  if (!('type' in json) || json.type !== 'FeatureCollection' || !('features' in json)) {
    return undefined
  }
  return Array.isArray(json.features) ? json.features : undefined
}

function namingOf(districts: readonly District[]): readonly string[] {
  const [first] = districts
  return [...(first?.properties.keys() ?? [])].filter((key) => {
    const names = districts.map(({ properties }) => properties.get(key) ?? '')
    return !names.includes('') && new Set(names).size === names.length
  })
}

const notGeoJson = refused(
  'notGeoJson',
  'Die Datei ist kein GeoJSON mit Gebieten (FeatureCollection).',
  'The file is no GeoJSON with areas (FeatureCollection).',
)

const noDistricts = refused(
  'noDistricts',
  'In der Datei stehen keine Gebiete.',
  'There are no areas in the file.',
)

const tooManyDistricts = refused(
  'tooManyDistricts',
  `In der Datei stehen mehr als ${mostDistricts} Gebiete. Bitte teilen Sie sie auf oder nehmen Sie größere Gebiete.`,
  `There are more than ${mostDistricts} areas in the file. Please divide it, or take larger areas.`,
)

const tooDetailed = refused(
  'tooDetailed',
  'Die Grenzen haben auch vereinfacht noch mehr als 10.000 Stützpunkte. Bitte vereinfachen Sie sie vorher.',
  'Even simplified the borders have more than 10,000 vertices. Please simplify them first.',
)

const tooManyCorners = refused(
  'tooManyCorners',
  'Die Grenzen haben mehr als 300.000 Stützpunkte. Bitte vereinfachen Sie sie vorher.',
  'The borders have more than 300,000 vertices. Please simplify them first.',
)
