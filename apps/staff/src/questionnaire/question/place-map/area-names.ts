import { refusedMap, type RefusedMap } from './refused-map.ts'

/** Properties that name areas, as geoportals call them; the first one that tells them apart is taken. */
const usual = [
  /^(name|title|label|bezeichnung|gen)$/i,
  /(stadt|orts?)(teil|bezirk)|bezirk|viertel|quartier|district|ward/i,
  /name|bez/i,
]

type Properties = Readonly<Record<string, string>>

/**
 * What the areas are called: by the property that is wished for, else by one that every area has and that differs from
 * area to area.
 */
export function areaNames(
  areas: readonly Properties[],
  wished: string,
): { readonly ok: true; readonly names: readonly string[] } | RefusedMap {
  const all = [...new Set(areas.flatMap((properties) => Object.keys(properties)))]
  const isNaming = (key: string) => areas.every((properties) => valueOf(properties, key) !== '')
  const naming = all.filter(isNaming)
  const possible = naming.slice(0, 12).join(', ')
  const same = (key: string) => key.toLowerCase() === wished.trim().toLowerCase()
  if (wished.trim() !== '') {
    const key = naming.find((each) => each === wished.trim()) ?? naming.find(same)
    return key === undefined ? refusedMap('noSuchProperty', possible) : named(areas, key)
  }
  const telling = naming.filter(
    (key) => new Set(areas.map((properties) => valueOf(properties, key))).size === areas.length,
  )
  const wordy = telling.filter((key) => areas.some((each) => /\p{L}/u.test(valueOf(each, key))))
  const key = likelyFirst(wordy)[0] ?? telling[0] ?? naming[0]
  return key === undefined ? refusedMap('noNames') : named(areas, key)
}

/** The properties, those first that are likely to name areas. */
export function likelyFirst(keys: readonly string[]): readonly string[] {
  return [
    ...new Set([...usual.flatMap((pattern) => keys.filter((key) => pattern.test(key))), ...keys]),
  ]
}

function named(areas: readonly Properties[], key: string) {
  return { ok: true, names: areas.map((properties) => valueOf(properties, key)) } as const
}

function valueOf(properties: Properties, key: string): string {
  return Object.hasOwn(properties, key) ? (properties[key] ?? '').trim().slice(0, 200) : ''
}
