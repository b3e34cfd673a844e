import type { Text } from '@meinungsbild/questionnaire'
import { literal } from '../expressions/construct.ts'
import type { NameResolver } from '../expressions/names.ts'
import { note } from '../form-reading/form-reading.ts'
import { markPlaceholders } from '../form-reading/placeholders.ts'
import { markdown, plainText } from '../html-text.ts'
import { isObject, valueOf, type Fields } from './fields.ts'
import type { JsReading } from './js-reading.ts'
import type { Json } from './json-source.ts'
import { isLocalized } from './languages.ts'

/** What texts need to know about the place where they stand. */
export type Place = { readonly place: Text; readonly names: NameResolver }

const placeholder = /\{([^{}]+)\}/g
const beyondWords = /<(?:img|video|audio|iframe|object|embed|script|form|input|button|svg)\b/i

/** The words of a property in all languages, on one line; undefined if there are none. Earlier answers are marked. */
export function wordsAt(
  fields: Fields,
  keys: readonly string[],
  place: Place,
  reading: JsReading,
): Text | undefined {
  return wordsIn(valueOf(fields, ...keys), place, reading)
}

export function wordsIn(
  value: Json | undefined,
  place: Place,
  reading: JsReading,
): Text | undefined {
  return readTexts(value, reading, (text) =>
    plainText(markPlaceholders(text, placeholder, inWords(place), reading.placeholders)),
  )
}

/** The HTML of a property as Markdown; what is not made of words is reported. */
export function markdownAt(
  fields: Fields,
  keys: readonly string[],
  place: Place,
  reading: JsReading,
): Text | undefined {
  const value = valueOf(fields, ...keys)
  noteMedia(value, place.place, reading)
  return readTexts(value, reading, (text) =>
    markdown(markPlaceholders(text, placeholder, inWords(place), reading.placeholders)),
  )
}

/** The same for words that are shown when there are no answers at hand: what was filled in becomes an ellipsis. */
export function plainMarkdownAt(
  fields: Fields,
  keys: readonly string[],
  place: Text,
  reading: JsReading,
): Text | undefined {
  const value = valueOf(fields, ...keys)
  noteMedia(value, place, reading)
  return readTexts(value, reading, (text) => {
    if (text.search(placeholder) !== -1) {
      note(
        reading,
        'lost',
        place,
        'Antworten im Text wurden durch „…“ ersetzt, weil sie dort nicht bekannt sind.',
        'Answers in the text were replaced by “…”, as they are not known there.',
      )
    }
    return markdown(text.replace(placeholder, '…'))
  })
}

/** The entries of a dynamic panel are counted from 0 in expressions, but from 1 in texts. */
function inWords({ place, names }: Place): Place {
  return {
    place,
    names: (source) => {
      const named = names(source)
      if (named?.kind !== 'value' || named.expression.kind !== 'literal') return named
      if (!/^(?:visible)?panelindex$/i.test(source.name)) return named
      return { ...named, expression: literal(Number(named.expression.value) + 1) }
    },
  }
}

function readTexts(
  value: Json | undefined,
  { languages, tagOf }: JsReading,
  read: (text: string) => string,
): Text | undefined {
  const own = tagOf('default') ?? languages[0]
  const texts = new Map<string, string>()
  if (typeof value === 'string' || typeof value === 'number') texts.set(own, read(String(value)))
  else if (isObject(value) && isLocalized(value)) {
    // What stands under the language itself counts more than the default.
    const entries = Object.entries(value).toSorted(([key]) => (key === 'default' ? -1 : 1))
    for (const [key, text] of entries) {
      const language = tagOf(key)
      if (language !== undefined && typeof text === 'string') texts.set(language, read(text))
    }
  }
  const filled = [...texts].filter(([, words]) => words !== '')
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

function noteMedia(value: Json | undefined, place: Text, reading: JsReading): void {
  if (value === undefined || !beyondWords.test(JSON.stringify(value))) return
  note(
    reading,
    'lost',
    place,
    'Bilder, Filme und Formularteile im HTML wurden nicht übernommen; von anderswo wird nichts geladen.',
    'Pictures, films and parts of forms in the HTML were not carried over; nothing is loaded from elsewhere.',
  )
}
