import { isDeepStrictEqual } from 'node:util'
import { matches, parseExpression, patternFlaw, printExpression } from '@meinungsbild/questionnaire'
import { bytesOf, textOf, type Target } from './target.ts'

const examples = [
  `alter >= 18 and not (besuch = 'nie' or besuch = empty)`,
  `count(wege) > 2 and wege contains 'bus'`,
  `haushalt.\`kinder-1\`.alter + 2 * 3 ^ 2 mod 7 in [1, .5, 1e3]`,
  `if(today() > '2026-01-01', round(sum(kosten), 2), -1) & 'it''s'`,
]

/** Conditions: what is read prints as a text that reads as the same. */
export const conditions: Target = {
  words: [
    ...' and / or / not / in / contains / mod /empty/true/false/(/)/[/],/&/^/!=/<=/>=/./1e3'.split(
      '/',
    ),
    ..."'`",
    ...'count(/sum(/if(/round(/today()/length(/min(/max('.split('/'),
  ],
  seeds: () => examples.map(bytesOf),
  read(input) {
    const read = parseExpression(textOf(input))
    if (!read.ok) return read
    const again = parseExpression(printExpression(read.expression))
    if (!again.ok || !isDeepStrictEqual(again.expression, read.expression))
      throw new Error('What was printed does not read as what was printed.')
    return again
  },
}

/** Patterns that an author gives for a text, tried on the text behind the first line. */
export const patterns: Target = {
  words: ['\\d', '\\p{L}', '[a-z]', '{2,5}', '(?:', ')', '|', '*', '+', '?', '^', '$', '.', '\n'],
  seeds: () =>
    ['[A-Z]{2}\\d{4}\nAB1234', '(?:a|b)+c?\naab', '\\p{L}+( \\p{L}+)*\nÄrger im Amt'].map(bytesOf),
  read(input) {
    const [pattern = '', text = ''] = textOf(input).split('\n', 2)
    return patternFlaw(pattern) ?? matches(text, pattern)
  },
}
