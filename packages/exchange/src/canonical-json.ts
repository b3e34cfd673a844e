import type { Json } from './json.ts'

/**
 * The one text of a JSON value, so that equal values have equal hashes and signatures: keys sorted by UTF-16 code
 * units, no spaces, numbers and strings as ECMAScript writes them (RFC 8785). Throws on what JSON cannot say (NaN,
 * infinities, undefined), because leaving it out would sign something else than what was given.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isRecord(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw notJson(value)
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw notJson(value)
  return text
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null
}

function notJson(value: unknown): TypeError {
  return new TypeError(`canonicalJson: expected a JSON value, got ${String(value)}`)
}
