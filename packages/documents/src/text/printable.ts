/**
 * What the fonts of the papers can show. PDF/UA refuses a character without a glyph, and the text
 * is somebody's: so what cannot be shown is written as its code point, `[U+1F44D]`, not dropped.
 *
 * `full` is Latin, Greek, Cyrillic, punctuation and common symbols; `names` are the combining marks
 * as well that names in registers have (DIN 91379); `strict` is what German official text needs
 * (DIN 91379 without the combining marks), for a second attempt.
 */
export type Repertoire = 'full' | 'names' | 'strict'

const FULL =
  /^[ \n\u00a0\u202f\u00ad\u200b\u0021-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1\u03f0-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070\u2071\u2074-\u208e\u20a0-\u20bf\u2100-\u2184\u2190-\u2220\u2223-\u222d\u2234-\u223d\u2241-\u226b\u2500-\u2600\ufb00-\ufb06\ufffd]$/

const SHOWN = {
  full: FULL,
  names: new RegExp(
    `${FULL.source}|^[\\u0300-\\u0304\\u0306-\\u030c\\u0310\\u0315\\u031b\\u0323-\\u0328\\u032e\\u0331\\u035f]$`,
  ),
  strict:
    /^[ \n\u00a0\u202f\u00ad\u200b\u0021-\u007e\u00a1-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u201f\u2022\u2026\u2030\u20ac\u2190-\u2193\u2212]$/,
}

/** Controls, marks of direction, joiners and variation selectors: they have no look of their own. */
const UNSEEN = /[\p{Cc}\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu

/**
 * The text as it can be set: composed (NFC), without unseen characters, every space an ordinary
 * one unless it must not break, and with places where a very long word may break.
 */
export function printable(text: string, repertoire: Repertoire): string {
  const shown = Array.from(seen(text), (character) =>
    SHOWN[repertoire].test(character) ? character : codePoint(character),
  ).join('')
  return shown.replace(/[^\s\u200b]{30,}/g, breakable)
}

/** The signs of a text that cannot be shown, each once; empty if the text can be set as it is. */
export function unprintable(text: string, repertoire: Repertoire): readonly string[] {
  const whole = seen(text)
  // A mark needs a letter of its own script to stand on.
  const loose = Array.from(whole.matchAll(/(?<![\p{Script=Latin}\p{M}])\p{M}/gu), ([mark]) => mark)
  const lacking = Array.from(whole).filter((character) => !SHOWN[repertoire].test(character))
  return [...new Set([...lacking, ...loose])]
}

function seen(text: string): string {
  const spaced = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
  return spaced.replace(UNSEEN, (character) => (/[\n\u00ad]/.test(character) ? character : ''))
}

function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0
  return `[U+${number.toString(16).toUpperCase().padStart(4, '0')}]`
}

/** Addresses break after their separators; what has none, and no syllables either, after 10 characters. */
function breakable(word: string): string {
  return word
    .replace(/[/._?&=@\]](?=.)/g, '$&\u200b')
    .replace(/[^\u200b\u00ad-]{45,}/g, (stretch) => stretch.replace(/.{10}(?=.)/gsu, '$&\u200b'))
}
