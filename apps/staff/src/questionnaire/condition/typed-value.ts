import type { UiLanguage } from '@meinungsbild/design'
import {
  inLanguage,
  specialLabel,
  type Category,
  type Expression,
} from '@meinungsbild/questionnaire'
import { readDecimal, writeDecimal } from '../parts/decimal.ts'
import type { conditionTexts } from './condition.texts.ts'
import type { Subject } from './subject.ts'
import { shortened } from './variable-label.ts'

type Words = (typeof conditionTexts)['de']

type Choice = { readonly value: string; readonly label: string }

/** The answers that a row can be compared with; none where people write. */
export function choicesOf({ categories }: Subject, language: UiLanguage): readonly Choice[] {
  return categories.map(({ code, label }) => ({
    value: code,
    label: shortened(inLanguage(label, language)) || code,
  }))
}

/** What was typed or chosen - a code, its words, a number, a day - as it stands in an expression, or why it cannot. */
export function readTyped(
  subject: Subject,
  typed: string,
  language: UiLanguage,
  words: Words,
): Expression | { readonly kind: 'refused'; readonly message: string } {
  const { label, measure, categories } = subject
  const refused = (message: string) => ({ kind: 'refused', message }) as const
  if (typed === '') return refused(words.noValue(label))
  switch (measure) {
    case 'nominal':
    case 'ordinal':
    case 'multiple': {
      const category = categoryOf(categories, typed)
      const number = measure === 'ordinal' ? readDecimal(typed, language) : undefined
      if (category !== undefined) return literalOf(subject, category)
      if (number !== undefined) return numberLiteral(number)
      const possible = choicesOf(subject, language).map((choice) => words.quoted(choice.label))
      return refused(words.noSuchAnswer(label, possible.join(', ')))
    }
    case 'metric': {
      const number = readDecimal(typed, language)
      return number === undefined ? refused(words.noNumber(label)) : numberLiteral(number)
    }
    case 'date': {
      const moment = readMoment(typed)
      return moment === undefined
        ? refused(words.noDate(label))
        : { kind: 'literal', value: moment }
    }
    case 'text':
      return { kind: 'literal', value: typed }
    default:
      return measure satisfies never
  }
}

/** How a value in an expression is typed; undefined if it is none that the form can show. */
export function writeTyped(
  { measure, categories, isTruth }: Subject,
  value: Expression,
  language: UiLanguage,
): string | undefined {
  const number = numberIn(value)
  if (number !== undefined) {
    if (measure === 'ordinal') {
      const point = categories.find((category) => valueOf(category) === number)
      if (point !== undefined) return point.code
      const typed = writeDecimal(number, language)
      // It would be read as the code of another point.
      return categoryOf(categories, typed) === undefined ? typed : undefined
    }
    if (measure === 'metric') return writeDecimal(number, language)
    return categories.find(({ code }) => code === String(number))?.code
  }
  if (value.kind !== 'literal' || value.value === null) return undefined
  if (isTruth) return value.value === true ? 'yes' : value.value === false ? 'no' : undefined
  return typeof value.value === 'string' && measure !== 'ordinal' && measure !== 'metric'
    ? value.value
    : undefined
}

/** "weiß nicht" typed where an answer belongs. */
export function specialTyped(typed: string, language: UiLanguage) {
  const all = ['dontKnow', 'noAnswer', 'notApplicable'] as const
  return all.find((special) => typed === specialLabel(special, language))
}

export function valueOf({ code, value }: Category): number {
  return value ?? Number(code)
}

function categoryOf(categories: readonly Category[], typed: string): Category | undefined {
  const same = (words: string) => words.toLowerCase() === typed.toLowerCase()
  return (
    categories.find(({ code }) => code === typed) ??
    categories.find(({ label }) => Object.values(label).some(same))
  )
}

function literalOf({ measure, isTruth }: Subject, category: Category): Expression {
  if (isTruth) return { kind: 'literal', value: category.code === 'yes' }
  if (measure === 'ordinal') return numberLiteral(valueOf(category))
  return { kind: 'literal', value: category.code }
}

/** The language has no negative numbers, only their negation. */
function numberLiteral(number: number): Expression {
  const value: Expression = { kind: 'literal', value: Math.abs(number) }
  return number < 0 ? { kind: 'negate', operand: value } : value
}

function numberIn(value: Expression): number | undefined {
  if (value.kind === 'negate') {
    const number = numberIn(value.operand)
    return number === undefined ? undefined : -number
  }
  return value.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined
}

/** A day, month or time of day in ISO form, from `24.12.2026`, `12/2026`, `7:30` or that form itself. */
function readMoment(typed: string): string | undefined {
  const two = (digits: string | undefined) => digits?.padStart(2, '0') ?? ''
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? []
  if (day !== undefined) return `${year}-${two(month)}-${two(day)}`
  const [, onlyMonth, ofYear] = /^(\d{1,2})[./](\d{4})$/.exec(typed) ?? []
  if (onlyMonth !== undefined) return `${ofYear}-${two(onlyMonth)}`
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? []
  if (hours !== undefined) return `${two(hours)}:${minutes}`
  return /^\d{4}-\d{2}(-\d{2})?$/.test(typed) ? typed : undefined
}
