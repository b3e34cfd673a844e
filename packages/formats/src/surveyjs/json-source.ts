import { refused, type Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'

/** A value of a JSON text. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** The largest survey known has 60,000 values and 14 levels. */
const mostValues = 1_000_000
const deepest = 100

/**
 * Takes in JSON, as a file, a text or already read. Refused: what is no JSON object, more than 20 MB, a million values or 100
 * levels, and objects that contain themselves.
 */
export function readJson(
  source: unknown,
): { readonly ok: true; readonly json: JsonObject } | Refused {
  const isFile = typeof source === 'string' || source instanceof Uint8Array
  const text = isFile ? readText(source) : undefined
  if (text?.ok === false) return text
  const value = text === undefined ? source : parsed(text.text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notJson
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where JSON comes in
  return isBounded(value) ? { ok: true, json: value as JsonObject } : tooLarge
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Looks level by level, so that depth costs no stack. */
function isBounded(value: object): boolean {
  let level: readonly unknown[] = [value]
  let values = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length
    if (depth > deepest || values > mostValues) return false
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    )
  }
  return true
}

const notJson = refused(
  'notJson',
  'Die Datei ist kein JSON, wie SurveyJS es schreibt.',
  'The file is no JSON as SurveyJS writes it.',
)

const tooLarge = refused(
  'tooLarge',
  'Die Umfrage ist zu groß oder zu tief verschachtelt.',
  'The survey is too large or nested too deeply.',
)
