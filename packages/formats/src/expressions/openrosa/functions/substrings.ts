import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { asNumber } from '../as-number.ts'
import { asFilledText, asText } from '../as-text.ts'
import { textConstant, textTerm } from '../term.ts'
import { placeholder, type XPathFunction } from './xpath-function.ts'

/** Parts of texts by places, which must stand in the expression as numbers: what is no place is treated in odd ways. */
export const substringFunctions: Readonly<Record<string, XPathFunction>> = {
  substring: {
    least: 2,
    most: 3,
    apply: ([given = placeholder, ...places], tree, translation) => {
      const [start, length] = places.map((place) => asNumber(place, translation).constant)
      if (start === undefined || (places.length > 1 && length === undefined)) {
        refuse(translation, 'arguments', tree, 'substring')
      }
      const { constant } = asText(given, translation)
      const first = Math.round(start ?? Number.NaN)
      const end = length === undefined ? Infinity : first + Math.round(length)
      if (constant !== undefined) return textConstant(xpathSubstring(constant, first, end))
      const from = Math.max(first, 1)
      if (!(end > from)) return textConstant('')
      const text = asFilledText(given, translation)
      return textTerm(
        end === Infinity
          ? call('substring', text, literal(from))
          : call('substring', text, literal(from), literal(end - from)),
      )
    },
  },
  substr: {
    least: 2,
    most: 3,
    apply: ([given = placeholder, ...places], tree, translation) => {
      const [start, end] = places.map((place) => asNumber(place, translation).constant)
      if (start === undefined || (places.length > 1 && end === undefined)) {
        refuse(translation, 'arguments', tree, 'substr')
      }
      const { constant } = asText(given, translation)
      if (constant !== undefined) return textConstant(constant.slice(start, end))
      return textTerm(sliced(asFilledText(given, translation), start ?? 0, end))
    },
  },
}

/** Characters are counted from one; NaN and minus infinity to infinity hold none. */
function xpathSubstring(text: string, first: number, end: number): string {
  return Array.from(text)
    .filter((_, index) => index + 1 >= first && index + 1 < end)
    .join('')
}

/** Places are counted from zero, negative ones from the end. */
function sliced(text: Expression, start: number, end: number | undefined): Expression {
  const [first, last] = [Math.trunc(start), end === undefined ? undefined : Math.trunc(end)]
  const from = first < 0 ? operation('+', fromEnd(text, first), literal(1)) : literal(first + 1)
  if (last === undefined) return call('substring', text, from)
  const areFromOneEnd = last < 0 ? first < 0 : first >= 0
  const length = areFromOneEnd
    ? literal(Math.max(last - first, 0))
    : operation('-', fromEnd(text, last), fromEnd(text, first))
  return call('substring', text, from, length)
}

function fromEnd(text: Expression, place: number): Expression {
  return place < 0 ? operation('-', call('length', text), literal(-place)) : literal(place)
}
