import type { Expression, Operation, Questionnaire } from '@meinungsbild/questionnaire'
import { writeAnswer, writeCompared } from './write-answer.ts'
import { isArithmetic, neededIn } from './write-arithmetic.ts'
import { writeFilled } from './write-emptiness.ts'
import type { Writer } from './writer.ts'

const signs: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=', 'contains'])

/** A comparison; undefined if SurveyJS has none that holds for the same answers. */
export function writeComparison(
  comparison: Operation,
  questionnaire: Questionnaire,
  write: Writer,
): string | undefined {
  const { operator, left, right } = comparison
  if (operator === 'in') return writeChoice(left, right, questionnaire, write)
  if (!signs.has(operator)) return undefined
  const written =
    operator === '=' || operator === '!=' || operator === 'contains'
      ? writeCompared(comparison, operator, questionnaire)
      : undefined
  const [one, other] = [left, right].map((side) => writeSide(side, questionnaire, write))
  const sides = one === undefined || other === undefined ? undefined : `${one} ${operator} ${other}`
  const text = written ?? sides
  const needed = neededBy(comparison, questionnaire)
  if (text === undefined || needed === undefined) return undefined
  const filled = needed.map((asked) => writeFilled(asked, questionnaire))
  return filled.includes(undefined) ? undefined : [...new Set(filled), text].join(' and ')
}

/**
 * What must be answered so that the comparison holds. With us, what is not answered is neither equal nor unequal to anything; to
 * SurveyJS two empty answers are equal, and an empty one is unequal to everything. Undefined if that cannot be asked.
 */
function neededBy(
  { operator, left, right }: Operation,
  questionnaire: Questionnaire,
): readonly Expression[] | undefined {
  const computed = [left, right].flatMap(neededIn)
  if (operator !== '=' && operator !== '!=') return computed
  const sides = operator === '!=' ? [left, right] : right.kind === 'literal' ? [] : [left]
  const open = sides.filter((side) => side.kind !== 'literal' && !isArithmetic(side))
  const areAnswers = open.every((side) => isAnswer(side, questionnaire))
  return areAnswers ? [...open, ...computed] : undefined
}

function isAnswer(expression: Expression, questionnaire: Questionnaire): boolean {
  return writeFilled(expression, questionnaire) !== undefined
}

function writeSide(
  side: Expression,
  questionnaire: Questionnaire,
  write: Writer,
): string | undefined {
  const isTruth = side.kind === 'not' || (side.kind === 'operation' && !isArithmetic(side))
  if (isTruth) return undefined
  const text = writeAnswer(side, questionnaire) ?? write(side)
  return text !== undefined && isArithmetic(side) ? `(${text})` : text
}

/** `q in ['a', 'b']`. */
function writeChoice(
  left: Expression,
  right: Expression,
  questionnaire: Questionnaire,
  write: Writer,
): string | undefined {
  const items = right.kind === 'list' ? right.items : []
  const ways = items.map((item) =>
    writeComparison({ kind: 'operation', operator: '=', left, right: item }, questionnaire, write),
  )
  return ways.length === 0 || ways.includes(undefined) ? undefined : `(${ways.join(' or ')})`
}
