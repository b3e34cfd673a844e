import type { Expression } from '@meinungsbild/questionnaire'
import type { Writer } from './writer.ts'

const signs: ReadonlyMap<string, string> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['*', '*'],
  ['/', '/'],
  ['mod', '%'],
  ['^', '^'],
])

/**
 * Sums, products and the like. What SurveyJS does without being asked, rounding to eight places and taking what is not answered
 * for 0, is written out with us (see `translateSurveyJs`), and left out again.
 */
export function isArithmetic(expression: Expression): boolean {
  switch (expression.kind) {
    case 'negate':
      return true
    case 'operation':
      return signs.has(expression.operator)
    default: {
      const [whole, places] = operandsOf(expression)
      const isRounded = isRounding(expression) && places?.kind === 'literal' && places.value === 8
      return isRounded && whole !== undefined && isArithmetic(whole)
    }
  }
}

export function writeArithmetic(expression: Expression, write: Writer): string | undefined {
  const [first, second] = operandsOf(expression)
  if (first === undefined) return undefined
  if (expression.kind === 'call') return write(first)
  const parts = [first, second].flatMap((part) => (part ? [writePart(part, write)] : []))
  if (parts.includes(undefined)) return undefined
  return expression.kind === 'operation'
    ? parts.join(` ${signs.get(expression.operator) ?? ''} `)
    : `0 - ${parts.join('')}`
}

/** A number to compute with; what is computed itself stands in parentheses. */
function writePart(part: Expression, write: Writer): string | undefined {
  if (part.kind === 'not' || (part.kind === 'operation' && !isArithmetic(part))) return undefined
  const text = write(orZero(part) ?? part)
  return text !== undefined && isArithmetic(part) ? `(${text})` : text
}

/**
 * The answers without which an expression is empty with us, while SurveyJS computes with 0 in their place, or with today instead
 * of a day.
 */
export function neededIn(expression: Expression): readonly Expression[] {
  const operands = operandsOf(expression)
  if (expression.kind === 'call' && partsOfDays.has(expression.name)) {
    return operands.filter(isAnswer)
  }
  if (isArithmetic(expression) && !isRounding(expression)) {
    return operands.flatMap((part) => (isAnswer(part) ? [part] : neededIn(part)))
  }
  return isRounding(expression) ? operands.flatMap(neededIn) : []
}

const partsOfDays: ReadonlySet<string> = new Set(['year', 'month', 'day'])

function isRounding(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name === 'round'
}

function operandsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'call') return expression.arguments
  if (expression.kind === 'negate') return [expression.operand]
  return expression.kind === 'operation' ? [expression.left, expression.right] : []
}

function isAnswer(part: Expression): boolean {
  return part.kind === 'reference' || (part.kind === 'call' && part.name === 'code')
}

/** `coalesce(q, 0)`. */
function orZero(expression: Expression): Expression | undefined {
  if (expression.kind !== 'call' || expression.name !== 'coalesce') return undefined
  const [answer, zero] = expression.arguments
  return zero?.kind === 'literal' && zero.value === 0 ? answer : undefined
}
