import { gapsBetween } from './redaction/gaps.ts'

/** Stands in a quotation (Zitat) for what was left out. */
const omission = '[…]'

/**
 * A quotation as it is written if it is `text` word for word, with nothing but omissions, which are typed as `[…]` or
 * `[...]`; else undefined. An omission never cuts a word: "unzufrieden" does not become "[…] zufrieden".
 */
export function quotationOf(text: string, typed: string): string | undefined {
  const quotation = typed.replaceAll('\r\n', '\n').replaceAll('[...]', omission).trim()
  // The spaces around an omission belong to it and not to the citizen.
  const literals = quotation.split(omission).map((literal) => literal.trim())
  if (literals.every((literal) => literal === '')) return undefined
  const original = text.trim()
  const gaps = gapsBetween(original, literals, (place) => isBetweenWords(original, place))
  return gaps === undefined ? undefined : quotation
}

function isBetweenWords(text: string, place: number): boolean {
  return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(place - 1, place + 1)) || place === 0
}
