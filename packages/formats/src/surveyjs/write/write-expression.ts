import {
  parseExpression,
  type Expression,
  type Operation,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { quoted } from '../choice-source.ts'
import { writeAnswer, writeCompared } from './write-answer.ts'
import { writeCall } from './write-call.ts'
import { writeFilled } from './write-emptiness.ts'

/** An expression as SurveyJS writes it; undefined if it cannot say it. */
export function writeExpression(text: string, questionnaire: Questionnaire): string | undefined {
  const parsed = parseExpression(text)
  return parsed.ok ? write(parsed.expression, questionnaire) : undefined
}

export function write(expression: Expression, questionnaire: Questionnaire): string | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value === null ? undefined : quoted(expression.value)
    case 'reference':
      return writeAnswer(expression, questionnaire)
    case 'list': {
      const items = expression.items.map((item) => write(item, questionnaire))
      return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
    }
    case 'not':
      return writeNot(expression.operand, questionnaire)
    case 'negate': {
      const operand = within(expression.operand, questionnaire)
      return operand && `0 - ${operand}`
    }
    case 'operation':
      return writeOperation(expression, questionnaire)
    case 'call':
      return writeCall(expression, questionnaire)
    default:
      return expression satisfies never
  }
}

/** As part of something else: in parentheses if it is made of parts. */
export function within(
  expression: Expression,
  questionnaire: Questionnaire,
  joint?: Operation['operator'],
): string | undefined {
  const text = write(expression, questionnaire)
  const isJoined = expression.kind === 'operation' && expression.operator !== joint
  const isComparison =
    expression.kind === 'operation' && !['and', 'or'].includes(expression.operator)
  const isApart =
    (isJoined && !(isComparison && (joint === 'and' || joint === 'or'))) ||
    expression.kind === 'negate'
  return text === undefined || !isApart ? text : `(${text})`
}

function writeNot(operand: Expression, questionnaire: Questionnaire): string | undefined {
  const [asked] = operand.kind === 'call' && operand.name === 'empty' ? operand.arguments : []
  if (asked !== undefined) return writeFilled(asked, questionnaire)
  if (operand.kind === 'operation' && operand.operator === '=') {
    const compared = writeCompared(operand, '!=', questionnaire)
    if (compared !== undefined) return compared
  }
  const text = write(operand, questionnaire)
  return text && `!(${text})`
}

const operators: Readonly<Record<string, string>> = {
  and: 'and',
  or: 'or',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  contains: 'contains',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  mod: '%',
  '^': '^',
}

function writeOperation(expression: Operation, questionnaire: Questionnaire): string | undefined {
  const { operator, left, right } = expression
  if (operator === '=' || operator === '!=' || operator === 'contains') {
    const compared = writeCompared(expression, operator, questionnaire)
    if (compared !== undefined) return guarded(compared, expression, questionnaire)
  }
  if (operator === 'in' && right.kind === 'list') {
    const ways = right.items.map((item) =>
      writeOperation({ kind: 'operation', operator: '=', left, right: item }, questionnaire),
    )
    return ways.length === 0 || ways.includes(undefined) ? undefined : `(${ways.join(' or ')})`
  }
  const sign = operators[operator]
  const [one, other] = [
    within(left, questionnaire, operator),
    within(right, questionnaire, operator),
  ]
  return sign === undefined || one === undefined || other === undefined
    ? undefined
    : `${one} ${sign} ${other}`
}

/** With us, what is not answered is not unequal to anything either. */
function guarded(
  compared: string,
  { operator, left }: Operation,
  questionnaire: Questionnaire,
): string | undefined {
  if (operator !== '!=') return compared
  const asked = within(left, questionnaire)
  return asked && `${asked} notempty and ${compared}`
}
