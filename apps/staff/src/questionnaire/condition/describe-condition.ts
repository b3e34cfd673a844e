import { textsFor, type UiLanguage } from '@meinungsbild/design'
import {
  parseExpression,
  printExpression,
  type Expression,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { conditionTexts } from './condition.texts.ts'
import { comparisonSentences } from './operator.texts.ts'
import { isBare } from './operators.ts'
import { rowOfExpression, type Row } from './row-expression.ts'
import { subjectFinder } from './subject.ts'
import { choicesOf } from './typed-value.ts'

/**
 * A condition of any depth as a sentence: „Wohnen Sie in der Stadt?“ ist „ja“ und … What has no words of its own, such as
 * a computation, stands in it as it is written.
 */
export function describeCondition(
  condition: string,
  questionnaire: Questionnaire,
  language: UiLanguage,
): string {
  const parsed = parseExpression(condition)
  if (!parsed.ok) return condition
  const find = subjectFinder(questionnaire, language)
  const words = textsFor(conditionTexts, language)
  const tell = (part: Expression): string => {
    const row = rowOfExpression(part, find, language)
    if (row !== undefined) return sentenceOf(row, language)
    if (part.kind === 'not') return words.sayNot(tell(part.operand))
    if (part.kind !== 'operation') return printExpression(part)
    const { operator, left, right } = part
    if (operator === 'and' || operator === 'or') {
      const inner = [left, right].map((side) =>
        side.kind === 'operation' && isJoin(side.operator) && side.operator !== operator
          ? `(${tell(side)})`
          : tell(side),
      )
      return inner.join(operator === 'and' ? words.joinAnd : words.joinOr)
    }
    if (operator !== 'in' || right.kind !== 'list') return printExpression(part)
    const rows = right.items.map((item) =>
      rowOfExpression({ kind: 'operation', operator: '=', left, right: item }, find, language),
    )
    const known = rows.filter((each) => each !== undefined)
    const [first] = known
    if (first === undefined || known.length < rows.length) return printExpression(part)
    const values = known.map((each) => valueOf(each, language))
    return textsFor(comparisonSentences, language).is(
      first.subject.label,
      values.join(words.joinOr),
    )
  }
  return tell(parsed.expression)
}

/** One comparison in words. */
function sentenceOf(row: Row, language: UiLanguage): string {
  const { subject, operator } = row
  const say = textsFor(comparisonSentences, language)
  return say[operator](subject.label, isBare(operator) ? '' : valueOf(row, language))
}

function valueOf({ subject, value }: Row, language: UiLanguage): string {
  const { quoted } = textsFor(conditionTexts, language)
  const choice = choicesOf(subject, language).find((each) => each.value === value)
  if (choice !== undefined) return quoted(choice.label)
  const isNumber = subject.measure === 'metric' || subject.measure === 'ordinal'
  return isNumber || subject.measure === 'date' ? value : quoted(value)
}

function isJoin(operator: string): boolean {
  return operator === 'and' || operator === 'or'
}
