import type { Area, Language, Place } from '@meinungsbild/questionnaire'
import { areaNames } from './area-names.ts'
import { fitted } from './fitted.ts'
import { readGeoJson } from './read-geo-json.ts'
import { readSvg } from './read-svg.ts'
import { refusedMap, type RefusedMap } from './refused-map.ts'
import { shapeOf } from './shape-of.ts'
import { simplified } from './simplified.ts'

export type PlaceMap = { readonly ok: true } & Pick<Place, 'areas' | 'viewBox'>

/** So much path data at most: every citizen loads it. In characters. */
const mostPathData = 60_000

type Wishes = {
  /** The property with the areas' names; empty: the one that tells them apart. */
  readonly nameProperty: string
  readonly languages: readonly Language[]
}

/**
 * The districts of an authority from its own file: a GeoJSON FeatureCollection of polygons, or an SVG whose paths bear a
 * title or an id. Outlines are simplified, neighbours alike, until all of them together are small enough.
 */
export function readPlaceMap(file: string, wishes: Wishes): PlaceMap | RefusedMap {
  return /^\s*</.test(file.slice(0, 1000).replace(/^\uFEFF/, ''))
    ? mapOfSvg(file, wishes)
    : mapOfGeoJson(file, wishes)
}

function mapOfGeoJson(file: string, wishes: Wishes): PlaceMap | RefusedMap {
  const read = readGeoJson(file)
  if (!read.ok) return read
  const names = areaNames(
    read.outlines.map(({ properties }) => properties),
    wishes.nameProperty,
  )
  if (!names.ok) return names
  const { outlines, viewBox } = fitted(read.outlines)
  for (const tolerance of [0.5, 1, 1.5, 2, 3, 4, 6, 8, 12]) {
    const shapes = simplified(outlines, tolerance).map(({ rings }) => shapeOf(rings))
    if (shapes.join('').length > mostPathData) continue
    return { ok: true, viewBox, areas: areasOf(names.names, shapes, wishes.languages) }
  }
  return refusedMap('tooDetailed')
}

function mapOfSvg(file: string, wishes: Wishes): PlaceMap | RefusedMap {
  const read = readSvg(file)
  if (!read.ok) return read
  const names = areaNames(
    read.shapes.map(({ properties }) => properties),
    wishes.nameProperty,
  )
  if (!names.ok) return names
  const shapes = read.shapes.map(({ shape }) => shape)
  if (shapes.join('').length > mostPathData) return refusedMap('tooDetailed')
  return { ok: true, viewBox: read.viewBox, areas: areasOf(names.names, shapes, wishes.languages) }
}

/** A place has the same name in every language, until somebody translates it. */
function areasOf(
  names: readonly string[],
  shapes: readonly string[],
  languages: readonly Language[],
): readonly Area[] {
  const taken = new Set<string>()
  return names.map((name, index) => {
    const code = freeCode(name, taken)
    taken.add(code)
    const label = Object.fromEntries(languages.map((language) => [language, name]))
    return { code, label, shape: shapes[index] ?? '' }
  })
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** `Süd-West (Altstadt)` is called `sued-west-altstadt`. */
function freeCode(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 36)
  const stem = plain || 'gebiet'
  let code = stem
  for (let number = 2; taken.has(code); number += 1) code = `${stem}-${number}`
  return code
}
