import { readDistricts, type Districts } from '@meinungsbild/formats'
import { folded } from '@meinungsbild/participants'
import type { Text } from '@meinungsbild/questionnaire'
import type { DistrictNames, NewDistrict } from '@meinungsbild/storage'
import { likelyFirst } from '../questionnaire/question/place-map/area-names.ts'

type ReadDistrictFile =
  | {
      readonly ok: true
      readonly districts: readonly NewDistrict[]
      /** The property that most likely names them. */
      readonly naming: string
      /** How many corners their borders had in the file. */
      readonly corners: number
    }
  | { readonly ok: false; readonly message: Text }

const longestName = 100
/** So many properties are kept for somebody to choose the names from. */
const mostNamings = 6

/** A file of districts as they are kept: simplified borders, and what could be their names. What is refused says why. */
export function readDistrictFile(file: Uint8Array): ReadDistrictFile {
  const read = readDistricts(file)
  if (!read.ok) return { ok: false, message: read.flaw.message }
  const { districts, corners } = read
  const namings = likelyFirst(
    read.naming.filter((key) => key.length <= longestName && isNaming(valuesOf(read, key))),
  )
  const [naming] = namings
  if (naming === undefined) return { ok: false, message: namesMissing(read) }
  return {
    ok: true,
    naming,
    corners,
    districts: districts.map(({ properties, polygons }) => ({
      names: Object.fromEntries(
        namings.slice(0, mostNamings).map((key) => [key, (properties.get(key) ?? '').trim()]),
      ),
      polygons,
    })),
  }
}

/** By which property the districts of a set may be called, the likeliest first. */
export function namingsOf([first]: readonly DistrictNames[]): readonly string[] {
  return Object.keys(first ?? {})
}

function valuesOf({ districts }: Districts, key: string): readonly string[] {
  return districts.map(({ properties }) => (properties.get(key) ?? '').trim())
}

/** Words, no numbers; still different when they are compared with answers. */
function isNaming(values: readonly string[]): boolean {
  return (
    values.every((value) => /\p{L}/u.test(value) && value.length <= longestName) &&
    new Set(values.map(folded)).size === values.length
  )
}

/** Which name stands twice, if there is a property that is likely to bear names; else what the file has to offer. */
function namesMissing(read: Districts): Text {
  const keys = [...new Set(read.districts.flatMap(({ properties }) => [...properties.keys()]))]
  const twice = likelyFirst(keys).flatMap((key) => {
    const values = valuesOf(read, key)
    const isWordy = values.every((value) => /\p{L}/u.test(value) && value.length <= longestName)
    const value = values.find((each, index) => values.indexOf(each) !== index)
    return isWordy && value !== undefined ? [{ key, value }] : []
  })[0]
  if (twice !== undefined) {
    return {
      de: `„${twice.value}“ steht unter „${twice.key}“ mehr als einmal. Bitte fassen Sie Gebiete desselben Namens zu einem zusammen (MultiPolygon).`,
      en: `“${twice.value}” stands under “${twice.key}” more than once. Please join areas of the same name into one (MultiPolygon).`,
    }
  }
  const offered = keys
    .slice(0, 12)
    .map((key) => key.slice(0, longestName))
    .join(', ')
  return {
    de: `Die Gebiete haben keine Namen: Keine Angabe (properties) ist bei jedem ein anderes Wort.${offered && ` Die Datei hat: ${offered}.`}`,
    en: `The areas have no names: no property is another word for each.${offered && ` The file has: ${offered}.`}`,
  }
}
