import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Call, Expression, Reference } from '@meinungsbild/questionnaire'
import { bareExpression, bareOf } from './bare-comparison.ts'
import type { conditionTexts } from './condition.texts.ts'
import { operatorNames } from './operator.texts.ts'
import {
  comparedBy,
  comparisons,
  isBare,
  type BareOperator,
  type RowOperator,
} from './operators.ts'
import type { Subject } from './subject.ts'
import { readTyped, specialTyped, writeTyped } from './typed-value.ts'

type Words = (typeof conditionTexts)['de']

/** One comparison as the form shows it: `value` as it is typed or chosen, empty where the operator needs none. */
export type Row = {
  readonly subject: Subject
  readonly operator: RowOperator
  readonly value: string
}

/** What a row of the form says as an expression, or what keeps it from being one. */
export function expressionOfRow(
  { subject, operator: chosen, value }: Row,
  language: UiLanguage,
  words: Words,
): Expression | { readonly kind: 'refused'; readonly message: string } {
  const { measure, worth, label } = subject
  if (isBare(chosen)) return bareExpression(worth, chosen)
  const special = chosen === 'is' ? specialTyped(value, language) : undefined
  if (special !== undefined && measure !== 'text') return bareExpression(worth, special)
  const operator = fittingOperator(chosen, subject)
  if (operator === undefined) {
    return {
      kind: 'refused',
      message: words.noComparison(textsFor(operatorNames, language)[chosen], label),
    }
  }
  const right = readTyped(subject, value, language, words)
  if (right.kind === 'refused') return right
  if (operator !== 'contains' && operator !== 'containsNot') {
    return { kind: 'operation', operator: comparisons[operator], left: worth, right }
  }
  const contains: Expression = { kind: 'operation', operator: 'contains', left: worth, right }
  return operator === 'contains' ? contains : { kind: 'not', operand: contains }
}

/** The row that says what an expression says; undefined if none does. */
export function rowOfExpression(
  expression: Expression,
  find: (worth: Reference | Call) => Subject | undefined,
  language: UiLanguage,
): Row | undefined {
  const bare = bareOf(expression)
  if (bare !== undefined) {
    const subject = find(bare.about)
    return subject && { subject, operator: bare.operator, value: '' }
  }
  if (expression.kind === 'reference') {
    const subject = find(expression)
    return subject?.isTruth ? { subject, operator: 'is', value: 'yes' } : undefined
  }
  const isNot = expression.kind === 'not'
  const comparison = isNot ? expression.operand : expression
  if (comparison.kind !== 'operation') return undefined
  const operator = rowOperatorOf(comparison.operator, isNot)
  if (operator === undefined) return undefined
  return rowOfComparison(comparison.left, operator, comparison.right, { find, language })
}

function rowOfComparison(
  left: Expression,
  operator: RowOperator,
  right: Expression,
  {
    find,
    language,
  }: {
    readonly find: (worth: Reference | Call) => Subject | undefined
    readonly language: UiLanguage
  },
): Row | undefined {
  if (left.kind === 'call' && left.name === 'code') {
    const [asked] = left.arguments
    const subject = asked?.kind === 'reference' ? find(asked) : undefined
    const code = right.kind === 'literal' ? right.value : undefined
    const isKnown = subject?.categories.some((category) => category.code === code)
    if (!isKnown || typeof code !== 'string' || (operator !== 'is' && operator !== 'isNot')) {
      return undefined
    }
    return subject && { subject, operator, value: code }
  }
  const subject = left.kind === 'reference' || left.kind === 'call' ? find(left) : undefined
  const value = subject && writeTyped(subject, right, language)
  const isFitting = subject !== undefined && fittingOperator(operator, subject) === operator
  return isFitting && value !== undefined ? { subject, operator, value } : undefined
}

/** "ist" of a question with several answers means that one of them was chosen; an order only some answers have. */
function fittingOperator(
  operator: RowOperator,
  { measure, isWhole }: Subject,
): Exclude<RowOperator, BareOperator> | undefined {
  if (isBare(operator) || isWhole) return undefined
  switch (operator) {
    case 'is':
      return measure === 'multiple' ? 'contains' : 'is'
    case 'isNot':
      return measure === 'multiple' ? 'containsNot' : 'isNot'
    case 'contains':
    case 'containsNot':
      return measure === 'multiple' || measure === 'text' ? operator : undefined
    case 'less':
    case 'atMost':
    case 'more':
    case 'atLeast':
      return measure === 'ordinal' || measure === 'metric' || measure === 'date'
        ? operator
        : undefined
    default:
      return operator satisfies never
  }
}

function rowOperatorOf(operator: string, isNot: boolean): RowOperator | undefined {
  if (operator === 'contains') return isNot ? 'containsNot' : 'contains'
  return isNot ? undefined : comparedBy.get(operator)
}
