import type { Language, Text } from '@meinungsbild/questionnaire'
import { iri } from './iri.ts'
import type { Prefix } from './prefixes.ts'

/*
 * Statements about things, as the few shapes that metadata need. Every thing has an address of its own and none is
 * blank, so that a catalogue that comes again is known again.
 */

/** A name of a vocabulary: `dct:title`. */
export type Name = `${Prefix}:${string}`

export type Resource = {
  readonly iri: string
  readonly types: readonly Name[]
  readonly properties: readonly Property[]
}

/** A property without values is not said. */
export type Property = readonly [name: Name, values: readonly Value[]]

export type Value =
  | { readonly kind: 'thing'; readonly iri: string }
  | { readonly kind: 'words'; readonly words: string; readonly language?: Language }
  | { readonly kind: 'typed'; readonly words: string; readonly type: Name }

export function thing(address: string): Value {
  return { kind: 'thing', iri: iri(address) }
}

export function things(addresses: readonly string[]): readonly Value[] {
  return [...new Set(addresses)].map(thing)
}

/** Words once for each language in which there are any. */
export function inEveryLanguage(text: Text | undefined): readonly Value[] {
  return Object.entries(text ?? {}).flatMap(([language, words]) =>
    words.trim() === ''
      ? []
      : [{ kind: 'words', words: wellFormed(words), language: language.toLowerCase() }],
  )
}

export function plain(words: string | undefined): readonly Value[] {
  return words === undefined || words.trim() === ''
    ? []
    : [{ kind: 'words', words: wellFormed(words) }]
}

export function typed(words: string | undefined, type: Name): readonly Value[] {
  return words === undefined ? [] : [{ kind: 'typed', words, type }]
}

/** An ISO day or instant. */
export function moment(iso: string | undefined): readonly Value[] {
  return typed(iso, iso?.includes('T') ? 'xsd:dateTime' : 'xsd:date')
}

/** Halves of characters and zeros are not text in any of the formats. */
function wellFormed(words: string): string {
  return words.toWellFormed().replaceAll('\0', '')
}
