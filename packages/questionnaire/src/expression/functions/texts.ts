import { numberIn } from '../conversions.ts'
import type { Value } from '../expression.ts'
import { longestText, mostItems } from '../limits.ts'
import { matches } from '../pattern/matches.ts'
import { joinTexts } from './join-texts.ts'
import { ofValues, type LanguageFunction } from './language-function.ts'

/** Functions of texts. Characters are Unicode code points, places are counted from one. A number is no text. */
export const textFunctions = {
  length: ofTexts(1, (text) => Array.from(text).length),
  upper: ofTexts(1, (text) => text.toUpperCase()),
  lower: ofTexts(1, (text) => text.toLowerCase()),
  trim: ofTexts(1, (text) => text.trim()),
  startsWith: ofTexts(2, (text, part) => text.startsWith(part)),
  endsWith: ofTexts(2, (text, part) => text.endsWith(part)),
  matches: ofTexts(2, matches),
  replace: ofTexts(3, (text, old, replacement) =>
    old === '' ? text : joinTexts(text.split(old), replacement),
  ),
  split: ofTexts(2, (text, separator) => {
    const parts = separator === '' ? Array.from(text) : text.split(separator)
    return parts.length <= mostItems ? parts : null
  }),
  substring: ofValues(2, 3, ([text, start, length]) => {
    const first = numberIn(start) - 1
    const end = length === undefined ? Infinity : first + numberIn(length)
    return typeof text === 'string' && end - first >= 0
      ? Array.from(text).slice(Math.max(first, 0), Math.max(end, 0)).join('')
      : null
  }),
  repeat: ofValues(2, 2, ([text, times]) => {
    const count = numberIn(times)
    return typeof text === 'string' && count >= 0 && text.length * count <= longestText
      ? text.repeat(count)
      : null
  }),
}

/** A function of so many texts; empty if one of them is no text. */
function ofTexts(
  count: number,
  compute: (...texts: [string, string, string]) => Value,
): LanguageFunction {
  return ofValues(count, count, ([first, second = '', third = '']) =>
    typeof first === 'string' && typeof second === 'string' && typeof third === 'string'
      ? compute(first, second, third)
      : null,
  )
}
