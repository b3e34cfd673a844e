import type { UiLanguage } from '@meinungsbild/design'
import type { Condition, Form, Questionnaire, Variable } from '@meinungsbild/questionnaire'
import type { FormError } from '@meinungsbild/design'
import { writeDecimal } from '../parts/decimal.ts'
import { line } from '../parts/text-fields.ts'
import type { conditionTexts } from './condition.texts.ts'
import { readValue } from './read-value.ts'
import {
  fromSimple,
  operators,
  toSimple,
  type Operator,
  type SimpleRow,
} from './simple-condition.ts'

/** How many rows a form offers at least. */
const leastRows = 3

/** The field of one part of a row, `condition.0.variable`. */
export function rowField(row: number, part: 'variable' | 'operator' | 'value'): string {
  return `condition.${row}.${part}`
}

/** Puts a condition into the form. */
export function writeCondition(
  form: URLSearchParams,
  condition: Condition | undefined,
  language: UiLanguage,
): void {
  const simple = condition && toSimple(condition)
  form.set('condition', condition === undefined ? 'always' : simple ? 'simple' : 'keep')
  form.set('condition.join', simple?.join ?? 'and')
  for (const [index, { variable, operator, value }] of (simple?.rows ?? []).entries()) {
    form.set(rowField(index, 'variable'), variable)
    form.set(rowField(index, 'operator'), operator)
    const shown = typeof value === 'number' ? writeDecimal(value, language) : value
    form.set(rowField(index, 'value'), shown)
  }
}

/** The rows that a form shows: those filled in, and empty ones up to three or one more. */
export function conditionRows(form: Form): readonly number[] {
  let filled = 0
  for (let row = 0; row < 50; row += 1) if (line(form, rowField(row, 'variable'))) filled = row + 1
  return Array.from({ length: Math.max(leastRows, filled + 1) }, (_, row) => row)
}

type Reading =
  | { readonly ok: true; readonly condition: Condition | undefined }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/**
 * Reads the condition out of the form. A form that says what the condition `before` says leaves it untouched, down to
 * the last bracket.
 */
export function readCondition(
  form: Form,
  before: Condition | undefined,
  place: {
    readonly questionnaire: Questionnaire
    readonly earlier: readonly Variable[]
    readonly language: UiLanguage
    readonly words: (typeof conditionTexts)['de']
  },
): Reading {
  const mode = form.get('condition') ?? 'always'
  if (mode === 'always') return { ok: true, condition: undefined }
  if (mode === 'keep' || isUntouched(form, before, place.language)) {
    return { ok: true, condition: before }
  }
  const { earlier, language, words, questionnaire } = place
  const errors: FormError[] = []
  const rows: SimpleRow[] = []
  for (const index of conditionRows(form)) {
    const id = line(form, rowField(index, 'variable'))
    if (id === '') continue
    const variable = earlier.find((each) => each.id === id)
    const operator = operatorOf(form.get(rowField(index, 'operator')))
    if (variable === undefined) {
      errors.push({ field: rowField(index, 'variable'), message: words.unknownVariable })
    } else if (operator === 'answered' || operator === 'notAnswered') {
      rows.push({ variable: id, operator, value: '' })
    } else {
      const read = readValue(variable, line(form, rowField(index, 'value')), language, words)
      if ('message' in read) errors.push({ field: rowField(index, 'value'), message: read.message })
      else rows.push({ variable: id, operator, value: read.value })
    }
  }
  if (errors.length === 0 && rows.length === 0) {
    errors.push({ field: rowField(0, 'variable'), message: words.noRow })
  }
  if (errors.length > 0) return { ok: false, errors }
  const join = form.get('condition.join') === 'or' ? 'or' : 'and'
  return { ok: true, condition: fromSimple({ join, rows }, questionnaire) }
}

function isUntouched(form: Form, before: Condition | undefined, language: UiLanguage): boolean {
  if (before === undefined) return false
  const shown = new URLSearchParams()
  writeCondition(shown, before, language)
  const fields = new Set([
    'condition',
    'condition.join',
    ...conditionRows(form).map((row) => rowField(row, 'variable')),
    ...shown.keys(),
  ])
  return [...fields].every((field) => line(form, field) === (shown.get(field) ?? ''))
}

function operatorOf(value: string | null): Operator {
  return operators.find((operator) => operator === value) ?? 'is'
}
