import type { Json, JsonObject } from './json-source.ts'

/** An object of the file that remembers which of its properties were read; the others are reported. */
export type Fields = {
  /** Where it stands in the file: `pages.0.elements.3`. */
  readonly path: string
  readonly json: JsonObject
  readonly seen: Set<string>
}

export function fieldsOf(json: JsonObject, path: string): Fields {
  return { path, json, seen: new Set() }
}

/** The first of these properties that is there. */
export function valueOf({ json, seen }: Fields, ...keys: readonly string[]): Json | undefined {
  for (const key of keys) seen.add(key)
  const key = keys.find((each) => Object.hasOwn(json, each) && json[each] !== null)
  return key === undefined ? undefined : json[key]
}

export function textOf(fields: Fields, ...keys: readonly string[]): string {
  const value = valueOf(fields, ...keys)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

export function numberOf(fields: Fields, ...keys: readonly string[]): number | undefined {
  const value = valueOf(fields, ...keys)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

export function isOn(fields: Fields, ...keys: readonly string[]): boolean {
  const value = valueOf(fields, ...keys)
  return value === true || value === 'true'
}

export function listOf(fields: Fields, ...keys: readonly string[]): readonly Json[] {
  const value = valueOf(fields, ...keys)
  return isList(value) ? value : []
}

/** A property as a text, without noting that it was read; `''` if it is none. */
export function wordOf({ json }: Pick<Fields, 'json'>, key: string): string {
  const value = Object.hasOwn(json, key) ? json[key] : undefined
  return typeof value === 'string' ? value : ''
}

/** The objects in a list, with where they stand. */
export function partsOf(fields: Fields, ...keys: readonly string[]): readonly Fields[] {
  const key = keys.find((each) => isList(valueOf(fields, each))) ?? ''
  return listOf(fields, ...keys).flatMap((part, index) =>
    isObject(part) ? [fieldsOf(part, `${fields.path}.${key}.${index}`)] : [],
  )
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
