import type { UiLanguage } from '@meinungsbild/design'
import {
  parseExpression,
  type Call,
  type Expression,
  type Questionnaire,
  type Reference,
} from '@meinungsbild/questionnaire'
import { builderOf } from './builder.ts'
import type { Row } from './row-expression.ts'
import { knownSubjects, type Subject } from './subject.ts'

/** Puts a condition into the form: as rows if rows can say it, and as text. */
export function writeCondition(
  form: URLSearchParams,
  name: string,
  condition: string | undefined,
  questionnaire: Questionnaire,
  language: UiLanguage,
): void {
  form.set(`${name}.text`, condition ?? '')
  form.set(`${name}.join`, 'and')
  form.set(name, condition === undefined ? 'always' : 'text')
  const parsed = condition === undefined ? undefined : parseExpression(condition)
  if (!parsed?.ok) return
  writeRows(form, name, parsed.expression, knownSubjects(questionnaire, language), language)
}

/** Puts an expression into the rows of the form; false if rows cannot say it. */
export function writeRows(
  form: URLSearchParams,
  name: string,
  expression: Expression,
  find: (worth: Reference | Call) => Subject | undefined,
  language: UiLanguage,
): boolean {
  const builder = builderOf(expression, find, language)
  if (builder === undefined) return false
  form.set(name, 'rows')
  form.set(`${name}.join`, builder.join)
  for (const [index, part] of builder.parts.entries()) {
    const place = `${name}.${index}`
    if ('rows' in part) {
      form.set(`${place}.join`, part.join)
      for (const [row, own] of part.rows.entries()) writeRow(form, `${place}.${row}`, own)
    } else writeRow(form, place, part)
  }
  return true
}

function writeRow(form: URLSearchParams, place: string, { subject, operator, value }: Row): void {
  form.set(`${place}.subject`, subject.key)
  form.set(`${place}.operator`, operator)
  form.set(`${place}.value`, value)
}
