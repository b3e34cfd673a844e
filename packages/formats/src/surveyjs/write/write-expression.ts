import { parseExpression, type Expression, type Questionnaire } from '@meinungsbild/questionnaire'
import { quoted } from '../choice-source.ts'
import { writeAnswer, writeCompared } from './write-answer.ts'
import { isArithmetic, writeArithmetic } from './write-arithmetic.ts'
import { writeCall } from './write-call.ts'
import { writeComparison } from './write-comparison.ts'
import { writeFilled } from './write-emptiness.ts'

/** An expression as SurveyJS writes it; undefined if it cannot say it. */
export function writeExpression(text: string, questionnaire: Questionnaire): string | undefined {
  const parsed = parseExpression(text)
  return parsed.ok ? write(parsed.expression, questionnaire) : undefined
}

function write(expression: Expression, questionnaire: Questionnaire): string | undefined {
  const within = (part: Expression) => write(part, questionnaire)
  if (isArithmetic(expression)) return writeArithmetic(expression, within)
  switch (expression.kind) {
    case 'literal':
      return expression.value === null ? undefined : quoted(expression.value)
    case 'reference':
      return writeAnswer(expression, questionnaire)
    case 'not':
      return writeNot(expression.operand, questionnaire)
    case 'operation': {
      const { operator, left, right } = expression
      if (operator !== 'and' && operator !== 'or')
        return writeComparison(expression, questionnaire, within)
      const parts = [left, right].map((part) => writePart(part, operator, questionnaire))
      return parts.includes(undefined) ? undefined : parts.join(` ${operator} `)
    }
    case 'call':
      return writeCall(expression, questionnaire, within)
    case 'list':
    case 'negate':
      return undefined
    default:
      return expression satisfies never
  }
}

/** `a or b` within `and` is the only thing that needs parentheses; SurveyJS binds as we do. */
function writePart(
  part: Expression,
  joint: 'and' | 'or',
  questionnaire: Questionnaire,
): string | undefined {
  const text = write(part, questionnaire)
  const isLooser = joint === 'and' && part.kind === 'operation' && part.operator === 'or'
  return text && isLooser ? `(${text})` : text
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
