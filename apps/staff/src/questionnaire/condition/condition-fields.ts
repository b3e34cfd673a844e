import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import {
  expressionProblemMessage,
  parseExpression,
  printExpression,
  type Expression,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { presentRows } from '../parts/rows.ts'
import { line } from '../parts/text-fields.ts'
import { joinedBy, type Join } from './builder.ts'
import { conditionTexts } from './condition.texts.ts'
import { operators, type RowOperator } from './operators.ts'
import { placeInText } from './place-in-text.ts'
import { expressionOfRow } from './row-expression.ts'
import type { Subject } from './subject.ts'
import { writeCondition } from './write-condition.ts'

/*
 * A condition in a form. Its field `visibleIf` says how it is given: `always` (there is none), `rows` or `text`. Rows are
 * `visibleIf.0.subject`, `.operator`, `.value`, joined by `visibleIf.join`; where `visibleIf.1.join` is there, the second
 * one is a group with rows `visibleIf.1.0.subject`. The text is `visibleIf.text`.
 */

/** What reading a condition needs to know; `subjects` are those that it may look at. */
export type ConditionReading = {
  readonly form: URLSearchParams
  readonly questionnaire: Questionnaire
  readonly language: UiLanguage
  readonly subjects: readonly Subject[]
  readonly errors: FormError[]
}

/**
 * Reads a condition out of the form; undefined for none. One that says what the condition `before` says leaves it as it
 * was written, down to the last bracket, and so does a form that does not show it.
 */
export function readCondition(
  reading: ConditionReading,
  name: string,
  before: string | undefined,
): string | undefined {
  const { form } = reading
  const mode = form.get(name)
  if (mode === null || (before !== undefined && isUntouched(reading, name, before))) return before
  if (mode === 'text') return readText(reading, name)
  return mode === 'rows' ? readRows(reading, name) : undefined
}

function readText({ form, language, errors }: ConditionReading, name: string): string | undefined {
  const text = line(form, `${name}.text`)
  const parsed = parseExpression(text)
  if (parsed.ok) return text
  const message = expressionProblemMessage(parsed.problem)[language]
  errors.push({
    field: `${name}.text`,
    message: message + placeInText(text, parsed.problem, language),
  })
  return undefined
}

function readRows(reading: ConditionReading, name: string): string | undefined {
  const { form, language, errors } = reading
  const parts = presentRows(form, name).flatMap((index) => {
    const place = `${name}.${index}`
    if (!form.has(`${place}.join`)) return readRow(reading, place) ?? []
    const rows = presentRows(form, place).flatMap(
      (row) => readRow(reading, `${place}.${row}`) ?? [],
    )
    return joinedBy(joinIn(form, place), rows) ?? []
  })
  const expression = joinedBy(joinIn(form, name), parts)
  if (expression !== undefined) return printExpression(expression)
  if (!errors.some(({ field }) => field?.startsWith(`${name}.`))) {
    errors.push({ field: name, message: textsFor(conditionTexts, language).noRow })
  }
  return undefined
}

/** A row in which no question is chosen is none. */
function readRow(reading: ConditionReading, place: string): Expression | undefined {
  const { form, language, subjects, errors } = reading
  const words = textsFor(conditionTexts, language)
  const key = line(form, `${place}.subject`)
  if (key === '') return undefined
  const subject = subjects.find((each) => each.key === key)
  if (subject === undefined) {
    errors.push({ field: `${place}.subject`, message: words.unknownSubject })
    return undefined
  }
  const operator = operatorIn(form, place)
  const row = { subject, operator, value: line(form, `${place}.value`) }
  const expression = expressionOfRow(row, language, words)
  if (expression.kind !== 'refused') return expression
  errors.push({ field: `${place}.value`, message: expression.message })
  return undefined
}

export function operatorIn(form: URLSearchParams, place: string): RowOperator {
  const chosen = form.get(`${place}.operator`)
  return operators.find((operator) => operator === chosen) ?? 'is'
}

export function joinIn(form: URLSearchParams, name: string): Join {
  return form.get(`${name}.join`) === 'or' ? 'or' : 'and'
}

/** Whether the form gives the condition in the same way and says the same as when it came. */
function isUntouched(reading: ConditionReading, name: string, before: string): boolean {
  const { form, questionnaire, language } = reading
  const shown = new URLSearchParams()
  writeCondition(shown, name, before, questionnaire, language)
  const mode = shown.get(name)
  if (form.get(name) !== mode) return false
  if (mode === 'text') return line(form, `${name}.text`) === before.trim()
  const told = (from: URLSearchParams) => JSON.stringify(rowsIn(from, name))
  return told(form) === told(shown)
}

/** What the rows say, empty ones left out; the join counts only where there is something to join. */
function rowsIn(form: URLSearchParams, name: string): unknown {
  const parts = presentRows(form, name).flatMap((index): readonly unknown[] => {
    const place = `${name}.${index}`
    if (form.has(`${place}.join`)) {
      const rows = rowsIn(form, place)
      return Array.isArray(rows) && rows.length > 0 ? [rows] : []
    }
    const [subject, operator, value] = ['subject', 'operator', 'value'].map((part) =>
      line(form, `${place}.${part}`),
    )
    return subject === '' ? [] : [{ subject, operator, value }]
  })
  return parts.length > 1 ? [joinIn(form, name), ...parts] : parts
}

/** Whether nothing was chosen or typed yet. */
export function isBlankCondition(form: URLSearchParams, name: string): boolean {
  return ![...form].some(
    ([field, value]) =>
      field.startsWith(`${name}.`) && /\.(subject|text)$/.test(field) && value.trim() !== '',
  )
}
