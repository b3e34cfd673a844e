import {
  mapParts,
  type Expression,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { mapExpressions } from './map-expressions.ts'
import type { Names } from './rename-references.ts'

/** Lets every condition that compares the answer to `question` with a code follow the code's new name. */
export function renameCodes(
  questionnaire: Questionnaire,
  question: Question,
  names: Names,
): Questionnaire {
  // The value of a scale is a number; only `code()` tells the code of its point.
  const byCode = !('points' in question)
  const tellsCode = (side: Expression) =>
    side.kind === 'call' && side.name === 'code'
      ? isAbout(side.arguments[0], question.id)
      : byCode && isAbout(side, question.id)
  const follow = (expression: Expression): Expression => {
    if (expression.kind !== 'operation') return mapParts(expression, follow)
    const { operator, left, right } = expression
    if (!['=', '!=', 'contains', 'in'].includes(operator)) return mapParts(expression, follow)
    if (tellsCode(left)) return { ...expression, right: named(right, names) }
    if (tellsCode(right)) return { ...expression, left: named(left, names) }
    return mapParts(expression, follow)
  }
  return mapExpressions(questionnaire, follow)
}

function isAbout(side: Expression | undefined, id: string): boolean {
  return side?.kind === 'reference' && side.path[0] === id
}

function named(side: Expression, names: Names): Expression {
  if (side.kind === 'list') {
    return { ...side, items: side.items.map((item) => named(item, names)) }
  }
  if (side.kind !== 'literal' || side.value === null) return side
  const name = names.get(String(side.value))
  return name === undefined ? side : { kind: 'literal', value: name }
}
