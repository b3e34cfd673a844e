import { answerTo, type Answer, type Answers, type RowAnswer } from './answers.ts'
import type { Comparison, Condition } from './condition.ts'
import { readSpecialValue } from './field-names.ts'
import { findTarget, type Target } from './lookup.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What a condition looks at. `answers` are those of the questions that were shown so far (see `journey`). */
export type EvaluationContext = {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
}

/**
 * Whether `condition` holds. Takes anything: an unknown variable or an answer of the wrong kind satisfies no comparison.
 * `and` of nothing holds, `or` of nothing does not.
 */
export function evaluate(condition: Condition, context: EvaluationContext): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.conditions.every((part) => evaluate(part, context))
    case 'or':
      return condition.conditions.some((part) => evaluate(part, context))
    case 'not':
      return !evaluate(condition.condition, context)
    case 'compare':
      return compare(condition, context)
    case 'contains': {
      const answer = answerTo(context.answers, condition.variable)
      return answer?.kind === 'choices' && answer.codes.includes(condition.code)
    }
    case 'answered':
      return find(condition.variable, context) !== undefined
    default: {
      const unknown: never = condition
      throw new TypeError(`A condition of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function compare(comparison: Comparison, context: EvaluationContext): boolean {
  const found = find(comparison.variable, context)
  if (found === undefined) return false
  const { target, answer } = found
  const special = typeof comparison.value === 'string' && readSpecialValue(comparison.value)
  if (special) return compareSpecial(comparison.operator, answer, special)
  switch (answer.kind) {
    case 'choice':
      return compareChoice(comparison, target, answer.code)
    case 'number':
      return holds(comparison.operator, answer.value, numeric(comparison.value))
    case 'text':
      return equality(comparison.operator, answer.value, String(comparison.value))
    case 'date':
      return holds(comparison.operator, answer.value, String(comparison.value))
    case 'choices':
    case 'rows':
    case 'special':
      return false
    default: {
      const unknown: never = answer
      throw new TypeError(`An answer of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function find(
  variable: string,
  context: EvaluationContext,
): { readonly target: Target; readonly answer: Answer | RowAnswer } | undefined {
  const target = findTarget(context.questionnaire, variable)
  if (target === undefined) return undefined
  const answer = answerTo(context.answers, target.question.id)
  if (target.row === undefined) return answer && { target, answer }
  if (answer?.kind !== 'rows' || !Object.hasOwn(answer.rows, target.row)) return undefined
  const row = answer.rows[target.row]
  return row && { target, answer: row }
}

/** `~dontKnow` as value asks for the special answer itself; every other value is never met by one. */
function compareSpecial(
  operator: Comparison['operator'],
  answer: Answer | RowAnswer,
  special: string,
): boolean {
  const isSpecial = answer.kind === 'special' && answer.special === special
  return operator === 'equal' ? isSpecial : operator === 'notEqual' ? !isSpecial : false
}

/** On a scale a text names a point by its code and a number by its value; elsewhere there are only codes. */
function compareChoice({ operator, value }: Comparison, target: Target, code: string): boolean {
  if (target.question.kind !== 'scale' && target.question.kind !== 'matrix') {
    return equality(operator, code, String(value))
  }
  if (typeof value === 'string' && (operator === 'equal' || operator === 'notEqual')) {
    return equality(operator, code, value)
  }
  const { points } = target.question
  const given = points.find((point) => point.code === code)?.value
  const wanted = points.find((point) => point.code === value)?.value ?? numeric(value)
  return given !== undefined && holds(operator, given, wanted)
}

function numeric(value: string | number): number {
  return typeof value === 'number' ? value : value.trim() === '' ? Number.NaN : Number(value)
}

function equality(operator: Comparison['operator'], given: string, wanted: string): boolean {
  return operator === 'equal' ? given === wanted : operator === 'notEqual' && given !== wanted
}

/** Two numbers, or two ISO dates, whose order is that of their characters. NaN is wanted by nobody: nothing holds. */
function holds<Value extends number | string>(
  operator: Comparison['operator'],
  given: Value,
  wanted: Value,
): boolean {
  switch (operator) {
    case 'equal':
      return given === wanted
    case 'notEqual':
      return given !== wanted && !Number.isNaN(wanted)
    case 'less':
      return given < wanted
    case 'atMost':
      return given <= wanted
    case 'more':
      return given > wanted
    case 'atLeast':
      return given >= wanted
    default: {
      const unknown: never = operator
      throw new TypeError(`An unknown operator was given: ${String(unknown)}`)
    }
  }
}
