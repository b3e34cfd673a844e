import { parseExpression, printExpression, type Expression } from '@meinungsbild/questionnaire'
import { allOf } from '../../expressions/construct.ts'

/**
 * What is left of a condition beside one that stands around it already: `b` of `a and b` within `a`. Undefined if it does not
 * begin with that; `true` if nothing is left.
 */
export function beyondCondition(condition: string | undefined, around: string): string | undefined {
  const [own, outer] = [joinedIn(condition), joinedIn(around)]
  if (own === undefined || outer === undefined) return undefined
  const printed = own.map(printExpression)
  const isWithin = outer.every((part, index) => printExpression(part) === printed[index])
  return isWithin ? printExpression(allOf(own.slice(outer.length))) : undefined
}

/** The parts of `a and b and c`. */
function joinedIn(condition: string | undefined): readonly Expression[] | undefined {
  const parsed = condition === undefined ? undefined : parseExpression(condition)
  if (!parsed?.ok) return undefined
  const parts: Expression[] = []
  let rest = parsed.expression
  while (rest.kind === 'operation' && rest.operator === 'and') {
    parts.unshift(rest.right)
    rest = rest.left
  }
  return [rest, ...parts]
}
