import type { Language } from '@meinungsbild/questionnaire'
import { guessLanguage } from '../form-reading/guess-language.ts'
import { isList, isObject } from './fields.ts'
import type { Json, JsonObject } from './json-source.ts'

export type Languages = {
  readonly languages: readonly [Language, ...Language[]]
  /** Our tag for a locale of the file; undefined if it is none. */
  readonly tagOf: (locale: string) => Language | undefined
}

/** A key of a text in several languages. */
const locale = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/

/**
 * The languages of all texts. Those under `default`, and those that are written without a language, are in that of the survey:
 * the one it names unless texts name it themselves, or else what their words tell.
 */
export function languagesOf(survey: JsonObject): Languages {
  const found: Found = { locales: new Set(), plain: [] }
  collect(survey, '', found)
  const named = typeof survey['locale'] === 'string' ? survey['locale'] : ''
  const ownName = locale.test(named) && !found.locales.has(named) ? tag(named) : undefined
  const own = ownName ?? guessLanguage(found.plain)
  const others = [...found.locales].map(tag).filter((each) => each !== own)
  const all = found.plain.length > 0 || others.length === 0 ? [own, ...others] : others
  const [first = own, ...rest] = new Set(all)
  return {
    languages: [first, ...rest],
    tagOf: (key) => (key === 'default' ? own : found.locales.has(key) ? tag(key) : undefined),
  }
}

type Found = { readonly locales: Set<string>; readonly plain: string[] }

const textual: ReadonlySet<string> = new Set(['title', 'text', 'description', 'html', 'label'])

function collect(value: Json, key: string, found: Found): void {
  if (typeof value === 'string' && (textual.has(key) || key === 'default')) found.plain.push(value)
  if (isList(value)) for (const part of value) collect(part, key, found)
  if (!isObject(value)) return
  const isText = isLocalized(value)
  for (const [own, part] of Object.entries(value)) {
    if (isText && own !== 'default') found.locales.add(own)
    collect(part, own, found)
  }
}

/** Whether an object is a text by language. */
export function isLocalized(value: JsonObject): boolean {
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(
      ([key, part]) => typeof part === 'string' && (key === 'default' || locale.test(key)),
    ) &&
    (Object.hasOwn(value, 'default') || entries.every(([key]) => /^[a-z]{2}(?:[-_]|$)/.test(key)))
  )
}

function tag(key: string): Language {
  const [language = '', ...rest] = key.split(/[-_]/)
  return [language.toLowerCase(), ...rest].join('-')
}
