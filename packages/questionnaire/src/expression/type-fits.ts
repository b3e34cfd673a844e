import { isDay } from '../calendar.ts'
import { numberIn } from './conversions.ts'
import type { Expression, ValueType } from './expression.ts'
import type { ParameterType } from './functions/signatures.ts'

/**
 * Whether `part`, which is of the type `given`, can serve where `wanted` is needed. A text may turn out to be a numeral
 * or a date once there are answers; only of a text that stands in the expression itself it is known that it is not.
 */
export function typeFits(part: Expression, given: ValueType, wanted: ParameterType): boolean {
  if (given === wanted || given === 'unknown' || wanted === 'any') return true
  switch (wanted) {
    case 'number':
      return given === 'text' && (!isText(part) || !Number.isNaN(numberIn(part.value)))
    case 'date':
      return given === 'text' && (!isText(part) || isIsoText(part.value))
    case 'text':
      return given === 'date'
    case 'reference':
      return part.kind === 'reference'
    case 'truth':
    case 'list':
      return false
    default:
      return wanted satisfies never
  }
}

type TextLiteral = { readonly kind: 'literal'; readonly value: string }

function isText(part: Expression): part is TextLiteral {
  return part.kind === 'literal' && typeof part.value === 'string'
}

/** A day, a month or a time of day. */
function isIsoText(text: string): boolean {
  return isDay(text) || isDay(`${text}-01`) || /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}
