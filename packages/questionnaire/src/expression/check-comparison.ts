import type { Expression, Operation, Operator, ValueType } from './expression.ts'
import { typeFits } from './type-fits.ts'
import type { TypeProblem } from './type-problem.ts'

export type ComparisonOperator = Extract<
  Operator,
  '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'in'
>

/** What cannot be meant about a comparison of values of such types. */
export function checkComparison(
  part: Operation,
  operator: ComparisonOperator,
  left: ValueType,
  right: ValueType,
): readonly TypeProblem[] {
  if (isEmpty(part.left) || isEmpty(part.right)) return [{ code: 'comparesWithEmpty', part }]
  switch (operator) {
    case 'contains':
      return canContain(left, right) ? [] : [{ code: 'nothingContained', part }]
    case 'in':
      return canContain(right, left) ? [] : [{ code: 'nothingContained', part }]
    case '=':
    case '!=':
      return canMeet(part, left, right) ? [] : [{ code: 'neverEqual', part }]
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const hasOrder = [left, right].every((type) => type !== 'truth' && type !== 'list')
      return hasOrder && canMeet(part, left, right) ? [] : [{ code: 'noOrder', part }]
    }
    default:
      return operator satisfies never
  }
}

export function isEmpty(part: Expression): boolean {
  return part.kind === 'literal' && part.value === null
}

/** A list contains anything, a text a text, or several. */
function canContain(whole: ValueType, item: ValueType): boolean {
  const isPart = item === 'text' || item === 'date' || item === 'list' || item === 'unknown'
  return (
    whole === 'list' || whole === 'unknown' || (isPart && (whole === 'text' || whole === 'date'))
  )
}

/** Whether the two sides are of one type, or one is a text that may be what the other is. */
function canMeet({ left, right }: Operation, leftType: ValueType, rightType: ValueType): boolean {
  if (leftType === rightType || leftType === 'unknown' || rightType === 'unknown') return true
  if (leftType === 'text') return typeFits(left, leftType, rightType)
  return rightType === 'text' && typeFits(right, rightType, leftType)
}
