import type { Expression } from '@meinungsbild/questionnaire'
import { allOf, choose, isFilled, literal, operation } from '../construct.ts'

/**
 * Where a number would be infinite in XPath, which is empty in our language: where `divisor` is zero. `dividend` has the
 * sign that it would have. `unclear` if neither is known.
 */
export type Pole = { readonly divisor: Expression; readonly dividend: Expression } | 'unclear'

/** The pole of the number with its sign changed. */
export function negatePole(pole: Pole): Pole {
  return pole === 'unclear'
    ? pole
    : { ...pole, dividend: operation('-', literal(0), pole.dividend) }
}

/** `comparison` of a number that has this pole with another that has none, made to hold at the pole too. */
export function atPole(
  { divisor, dividend }: Exclude<Pole, 'unclear'>,
  comparison: Expression,
  operator: '<' | '<=' | '>' | '>=',
  other: Expression,
): Expression {
  const isAbove = operator === '>' || operator === '>='
  const isBeyond = operation(isAbove ? '>' : '<', dividend, literal(0))
  // Nothing is beyond what is no number.
  const isNumber = other.kind === 'literal' ? literal(other.value !== null) : isFilled(other)
  return choose(operation('=', divisor, literal(0)), allOf([isBeyond, isNumber]), comparison)
}
