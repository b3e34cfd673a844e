/**
 * What the font files hold, as CSS writes it (`unicode-range`): German, English and Western Europe. All other characters
 * are set in the reader's own fonts, arrows to the side and check marks among them, which Fira Sans does not have here.
 * After a change run `node tools/subset-fonts.ts`.
 */
export const fontRanges: readonly string[] = [
  // ASCII
  'U+20-7E',
  // No-break space, ¡, £, §, ©, ª, «, soft hyphen
  'U+A0-A1',
  'U+A3',
  'U+A7',
  'U+A9-AB',
  'U+AD',
  // °, ±, ², ³, ·, º, », ½, ¿
  'U+B0-B3',
  'U+B7',
  'U+BA-BB',
  'U+BD',
  'U+BF',
  // Letters with accents, ×, ÷; Œ, œ
  'U+C0-FF',
  'U+152-153',
  // Narrow spaces: shaped from the space
  'U+2009',
  'U+202F',
  // Dashes, quotation marks, bullet, ellipsis
  'U+2013-2014',
  'U+2018-201A',
  'U+201C-201E',
  'U+2022',
  'U+2026',
  'U+2039-203A',
  // €, ↑, ↓, minus
  'U+20AC',
  'U+2191',
  'U+2193',
  'U+2212',
]

/** Every character of the ranges. */
export function fontCharacters(): readonly string[] {
  return fontRanges.flatMap((range) => {
    const [first = 0, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, index) =>
      String.fromCodePoint(first + index),
    )
  })
}
