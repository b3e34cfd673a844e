import type { Expression } from '@meinungsbild/questionnaire'
import { choose, literal, operation } from '../construct.ts'

/**
 * Where a number would be infinite in XPath, which is empty in our language: where `divisor` is zero. `dividend` has the
 * sign that it would have. `unclear` if neither is known.
 */
export type Pole =
  | { readonly divisor: Expression; readonly dividend: Expression }
  | 'unclear'

/** The pole of the number with its sign changed. */
export function negatePole(pole: Pole): Pole {
  return pole === 'unclear'
    ? pole
    : { ...pole, dividend: operation('-', literal(0), pole.dividend) }
}

/** `comparison` of a number that has this pole with a finite one, `<`, `<=`, `>` or `>=`, made to hold at the pole too. */
export function atPole(
  { divisor, dividend }: Exclude<Pole, 'unclear'>,
  comparison: Expression,
  operator: '<' | '<=' | '>' | '>=',
): Expression {
  const isAbove = operator === '>' || operator === '>='
  return choose(
    operation('=', divisor, literal(0)),
    operation(isAbove ? '>' : '<', dividend, literal(0)),
    comparison,
  )
}
