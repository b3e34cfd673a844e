import type { Condition, Questionnaire } from '@meinungsbild/questionnaire'
import { findQuestion } from '@meinungsbild/questionnaire'

/**
 * A condition as a form shows it: a few comparisons, joined by one "und" or one "oder". Everything that people write is
 * of this form; what is nested deeper comes from imported files and is shown as a sentence.
 */
type SimpleCondition = {
  readonly join: 'and' | 'or'
  readonly rows: readonly SimpleRow[]
}

export type SimpleRow = {
  readonly variable: string
  readonly operator: Operator
  /** Empty for `answered` and `notAnswered`. */
  readonly value: string | number
}

/** In the order in which a form offers them. `is` and `isNot` mean "has chosen" where several answers are allowed. */
export const operators = [
  'is',
  'isNot',
  'less',
  'atMost',
  'more',
  'atLeast',
  'answered',
  'notAnswered',
] as const

export type Operator = (typeof operators)[number]

/** The condition for the form; undefined if it is nested. */
export function toSimple(condition: Condition): SimpleCondition | undefined {
  const isList = condition.kind === 'and' || condition.kind === 'or'
  const rows = (isList ? condition.conditions : [condition]).map(rowOf)
  const known = rows.filter((row) => row !== undefined)
  if (known.length < rows.length || known.length === 0) return undefined
  return { join: condition.kind === 'or' ? 'or' : 'and', rows: known }
}

function rowOf(condition: Condition): SimpleRow | undefined {
  switch (condition.kind) {
    case 'compare': {
      const { variable, operator, value } = condition
      if (operator === 'equal') return { variable, operator: 'is', value }
      if (operator === 'notEqual') return { variable, operator: 'isNot', value }
      return { variable, operator, value }
    }
    case 'contains':
      return { variable: condition.variable, operator: 'is', value: condition.code }
    case 'answered':
      return { variable: condition.variable, operator: 'answered', value: '' }
    case 'not': {
      const { condition: inner } = condition
      if (inner.kind === 'contains') {
        return { variable: inner.variable, operator: 'isNot', value: inner.code }
      }
      return inner.kind === 'answered'
        ? { variable: inner.variable, operator: 'notAnswered', value: '' }
        : undefined
    }
    case 'and':
    case 'or':
      return undefined
    default:
      return condition satisfies never
  }
}

/** What the form says as a condition; undefined for no row at all. */
export function fromSimple(
  { join, rows }: SimpleCondition,
  questionnaire: Questionnaire,
): Condition | undefined {
  const conditions = rows.map((row) => conditionOf(row, questionnaire))
  return conditions.length > 1 ? { kind: join, conditions } : conditions[0]
}

function conditionOf({ variable, operator, value }: SimpleRow, all: Questionnaire): Condition {
  const several = findQuestion(all, variable)?.kind === 'multipleChoice'
  const special = String(value).startsWith('~')
  switch (operator) {
    case 'answered':
      return { kind: 'answered', variable }
    case 'notAnswered':
      return { kind: 'not', condition: { kind: 'answered', variable } }
    case 'is':
      return several && !special
        ? { kind: 'contains', variable, code: String(value) }
        : { kind: 'compare', variable, operator: 'equal', value }
    case 'isNot':
      return several && !special
        ? { kind: 'not', condition: { kind: 'contains', variable, code: String(value) } }
        : { kind: 'compare', variable, operator: 'notEqual', value }
    case 'less':
    case 'atMost':
    case 'more':
    case 'atLeast':
      return { kind: 'compare', variable, operator, value }
    default:
      return operator satisfies never
  }
}
