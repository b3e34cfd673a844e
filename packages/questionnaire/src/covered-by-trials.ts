import type { Expression, Operator } from './expression/expression.ts'
import { partsOf } from './expression/parts-of.ts'
import type { Question } from './question.ts'

/** So few options that every set of them is tried. */
export const fewOptions = 4

const comparing: ReadonlySet<Operator> = new Set([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'contains',
  'in',
])

/**
 * Whether the trial answers to `question` stand for all there are, as far as `conditions` can tell them apart. True only
 * where each condition compares the question with what is written there, or asks whether it was answered; what is
 * computed from it, and tables of all sorts, have more answers than are tried.
 */
export function isCoveredByTrials(question: Question, conditions: readonly Expression[]): boolean {
  return hasFewAnswers(question) && conditions.every((each) => isPlain(each, question.id))
}

function hasFewAnswers(question: Question): boolean {
  switch (question.kind) {
    case 'singleChoice':
    case 'hidden':
    case 'place':
    case 'yesNo':
    case 'consent':
    case 'scale':
    case 'rating':
    case 'recommendation':
    case 'number':
    case 'slider':
    case 'date':
    case 'shortText':
    case 'longText':
      return true
    case 'multipleChoice':
      return question.options.length <= fewOptions
    default:
      return false
  }
}

/** Whether the question stands in the expression only where it is compared or asked for. */
function isPlain(expression: Expression, id: string): boolean {
  const parts = partsOf(expression)
  const isHere = parts.some((part) => isReferenceTo(part, id))
  if (isHere && !mayHold(expression)) return false
  return parts.every((part) => isPlain(part, id))
}

/** A question that is a truth value itself may stand anywhere in a condition. */
function mayHold(expression: Expression): boolean {
  switch (expression.kind) {
    case 'not':
      return true
    case 'call':
      return expression.name === 'answered' || expression.name === 'special'
    case 'operation': {
      const { operator, left, right } = expression
      if (operator === 'and' || operator === 'or') return true
      return comparing.has(operator) && [left, right].some(isWritten)
    }
    default:
      return false
  }
}

function isWritten(expression: Expression): boolean {
  return (
    expression.kind === 'literal' ||
    (partsOf(expression).length > 0 && partsOf(expression).every(isWritten))
  )
}

function isReferenceTo(expression: Expression, id: string): boolean {
  return expression.kind === 'reference' && expression.path[0] === id
}
