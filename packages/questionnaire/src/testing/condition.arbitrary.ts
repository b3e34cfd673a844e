import fc from 'fast-check'
import { holds } from '../expression/evaluate-expression.ts'
import type { Expression } from '../expression/expression.ts'
import { printExpression } from '../expression/print-expression.ts'
import { journey } from '../journey.ts'
import type { Computed, Question } from '../question.ts'
import { surroundingsOf } from '../surroundings.ts'
import { comparison, literal, operation, pick, placesIn } from './comparison.ts'
import { pageOf, questionnaireOf } from './examples.ts'

/**
 * An expression that does not know yet what it looks at: it is given the questions before it and picks. Undefined if
 * there are none. (Picking late keeps questionnaires shrinkable.)
 */
type ExpressionSeed = (earlier: readonly Question[]) => Expression | undefined

/** Comparisons that fit what they compare, joined by `and` or `or`. */
export const conditionSeed: fc.Arbitrary<ExpressionSeed> = fc
  .tuple(
    fc.constantFrom('and' as const, 'or' as const),
    fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([operator, picks]) => (earlier) => {
    const [first, ...more] = picks.flatMap(([what, how]) => comparison(earlier, what, how) ?? [])
    return (
      first &&
      more.reduce(
        (left, right): Expression => ({ kind: 'operation', operator, left, right }),
        first,
      )
    )
  })

/** A value of a type, computed from an answer if there is one that fits. */
export const valueSeed: fc.Arbitrary<
  (type: Computed['type'], earlier: readonly Question[]) => Expression
> = fc.tuple(fc.nat({ max: 1000 }), conditionSeed).map(([what, condition]) => (type, earlier) => {
  const fitting = placesIn(earlier).filter((place) => place.type === type)
  const found = pick(fitting, what)?.reference
  switch (type) {
    case 'number':
      return found === undefined ? literal(what) : operation(found, '*', literal(2))
    case 'text':
      return found === undefined ? literal('x') : operation(found, '&', literal('!'))
    case 'date':
      return literal('2026-12-24')
    case 'truth':
      return condition(earlier) ?? literal(true)
    default:
      return type satisfies never
  }
})

/** An answer to be put into words, as it stands between braces. */
export const referenceSeed: fc.Arbitrary<ExpressionSeed> = fc
  .nat({ max: 1000 })
  .map((what) => (earlier) => pick(placesIn(earlier), what)?.reference)

/**
 * The text of the seed's condition, turned round if necessary so that it `holdsAtFirst`, before anything is answered:
 * what everybody sees at first can be reached, and `lint` has nothing to say.
 */
export function conditionText(
  seed: ExpressionSeed | undefined,
  earlier: readonly Question[],
  holdsAtFirst: boolean,
): string | undefined {
  const condition = seed?.(earlier)
  if (condition === undefined) return undefined
  const draft = questionnaireOf(pageOf('p', ...earlier))
  const circumstances = { seed: 0, today: '2026-01-01', language: 'de' }
  const { answers } = journey(draft, {}, circumstances)
  const isRight = holds(condition, surroundingsOf(draft, answers, circumstances)) === holdsAtFirst
  return printExpression(isRight ? condition : { kind: 'not', operand: condition })
}
