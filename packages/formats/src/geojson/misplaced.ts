import { refused, type Refused } from '../report.ts'
import type { Corner, District } from './district.ts'
import { isDegree, span } from './on-sheet.ts'

/** Farther apart than Germany is long: something lies in the wrong place. */
const mostDegrees = 20
/** Coordinates of national grids (UTM, Gauss-Krüger) are larger, those of a drawing are not. */
const grid = 100_000

/** Germany and its neighbours to the south, if latitude were written first: what lies there else is in the Indian Ocean. */
const swapped = { x: [45, 56], y: [5, 18] } as const

/**
 * Why the corners cannot lie where the file says; undefined if they can. Known: longitude and latitude changed over, two
 * coordinate systems in one file, and districts that lie farther apart than those of a town can.
 */
export function misplaced(districts: readonly District[]): Refused | undefined {
  const corners = districts.flatMap(({ polygons }) => polygons.flat(2))
  const degrees = corners.filter(isDegree).length
  if (degrees < corners.length) {
    const isGrid = corners.some(([x, y]) => Math.abs(x) > grid || Math.abs(y) > grid)
    return isGrid && degrees > 0 ? mixedSystems : undefined
  }
  if (corners.every(isSwapped)) return swappedAxes
  const [west, east] = span(corners.map(([x]) => x))
  const [south, north] = span(corners.map(([, y]) => y))
  return Math.max(east - west, north - south) > mostDegrees ? scattered : undefined
}

function isSwapped([x, y]: Corner): boolean {
  return x >= swapped.x[0] && x <= swapped.x[1] && y >= swapped.y[0] && y <= swapped.y[1]
}

const swappedAxes = refused(
  'swappedAxes',
  'Längen- und Breitengrad sind vertauscht. GeoJSON will zuerst die Länge, dann die Breite (zum Beispiel [10.0, 53.5]). Bitte exportieren Sie die Datei in EPSG:4326 noch einmal.',
  'Longitude and latitude have changed places. GeoJSON wants longitude first, then latitude (for example [10.0, 53.5]). Please export the file in EPSG:4326 once more.',
)

const mixedSystems = refused(
  'mixedSystems',
  'Die Datei mischt zwei Koordinatensysteme: Manche Gebiete stehen in Grad, andere in Metern. Bitte exportieren Sie alle in EPSG:4326 oder alle in EPSG:25832.',
  'The file mixes two coordinate systems: some areas are in degrees, others in metres. Please export all of them in EPSG:4326 or all in EPSG:25832.',
)

const scattered = refused(
  'scattered',
  `Die Gebiete liegen mehr als ${mostDegrees} Grad auseinander. Vermutlich hat eines ein falsches Koordinatensystem oder einen Stützpunkt bei [0, 0].`,
  `The areas lie more than ${mostDegrees} degrees apart. Probably one of them has a wrong coordinate system or a vertex at [0, 0].`,
)
