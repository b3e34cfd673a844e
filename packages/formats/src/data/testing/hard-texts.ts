import fc from 'fast-check'

/** Texts that are hard on some format: quotes, formulas, blanks, signs that XML cannot hold, halves of characters. */
export const hardTexts = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('=1+1', "'=a", '@SUMME(A1)', '-', '+49', '"=1', '-99', "'-99", '＝1'),
  fc.constantFrom('"a";b', 'a,b', 'a\tb', 'a\nb', 'a\r\nb', '\t=1', '  Rand  ', 'a   b', '\n'),
  fc.constantFrom('<b>&amp;</b>', ']]>', '_x0041_', '\u0001', '\uFFFE', '\uD800', '😀', 'ß€', ''),
)
