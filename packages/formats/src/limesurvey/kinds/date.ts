import type { Question } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../../expressions/construct.ts'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import type { DraftCheck } from '../checks.ts'
import { noteAt, sentences, type Asking } from '../reading.ts'
import { answerTo, wholeNumberAt } from '../references.ts'
import type { Variable } from '../variables.ts'

/** A date (D); by its format a month, a year, or a time of day. */
export function date(asking: Asking, variables: Variable[]): DraftItem {
  const { id } = asking
  const format = attributeOf(asking.question, 'date_format')
  const [day, month, year, time] = [/[dj]/, /[mn]/, /y/i, /[HMhi]/].map((part) => part.test(format))
  const keep = (value: Variable['value']) =>
    variables.push({ parts: [], role: 'answer', key: id, value })
  const base = baseOf(asking)
  if (time && !day && !month && !year) {
    keep(answerTo([id], 'unknown'))
    return itemOf({ kind: 'time', ...base })
  }
  if (time) noteTime(asking)
  if (year && !day && !month) {
    keep(wholeNumberAt([id]))
    return itemOf({ kind: 'number', ...base, ...years(asking) })
  }
  keep(answerTo([id], 'date'))
  if (month && year && !day) {
    const { constant } = days(asking, 7)
    return itemOf({ kind: 'month', ...base, ...constant })
  }
  const limits = days(asking, 10)
  const question: Question = { kind: 'date', ...base, ...limits.constant }
  return itemOf(question, { checks: limits.checks })
}

function noteTime(asking: Asking): void {
  noteAt(
    asking,
    'lost',
    'Gefragt war auch nach der Uhrzeit; übernommen wurde nur das Datum.',
    'The time of day was asked for as well; only the date was carried over.',
  )
}

function years({ question }: Asking): { readonly min?: number; readonly max?: number } {
  const [min, max] = limitNames.map((names) => {
    const value = names.map((name) => attributeOf(question, name)).find(Boolean) ?? ''
    return /^\d{4}/.exec(value)?.[0]
  })
  return { min: Number(min ?? 1000), max: Number(max ?? 9999) }
}

/** Old versions only limit the year. */
const limitNames = [
  ['date_min', 'dropdown_dates_year_min'],
  ['date_max', 'dropdown_dates_year_max'],
] as const

/** The limits: days as such, today as a check. */
function days(
  asking: Asking,
  length: 7 | 10,
): {
  readonly constant: { readonly min?: string; readonly max?: string }
  readonly checks: readonly DraftCheck[]
} {
  const constant: { min?: string; max?: string } = {}
  const checks: DraftCheck[] = []
  for (const [index, names] of limitNames.entries()) {
    const isMin = index === 0
    const value = names.map((name) => attributeOf(asking.question, name)).find(Boolean)
    if (value === undefined) continue
    const day = dayIn(value, isMin)
    if (day !== undefined) constant[isMin ? 'min' : 'max'] = day.slice(0, length)
    else if (isToday(value)) checks.push(todayCheck(asking, isMin))
    else noteLimit(asking, value)
  }
  const { min, max } = constant
  return { constant: min !== undefined && max !== undefined && min > max ? {} : constant, checks }
}

function dayIn(value: string, isMin: boolean): string | undefined {
  const [, year, month = isMin ? '01' : '12', day = isMin ? '01' : '31'] =
    /^(\d{4})(?:-(\d\d)-(\d\d))?(?:\s[\d:]+)?$/.exec(value.trim()) ?? []
  if (year === undefined) return undefined
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}

function isToday(value: string): boolean {
  return /^[{("'\s]*(?:now|today|date\(\s*["']y-m-d["']\s*\))[})"'\s]*$/i.test(value)
}

function todayCheck({ id, reading }: Asking, isMin: boolean): DraftCheck {
  const own = { kind: 'reference', path: [id] } as const
  const bound = operation(isMin ? '>=' : '<=', own, call('today'))
  const expression = call('if', call('empty', own), literal(true), bound)
  const message = isMin
    ? sentences(
        reading,
        'Der Tag darf nicht vor heute liegen.',
        'The day must not be before today.',
      )
    : sentences(
        reading,
        'Der Tag darf nicht nach heute liegen.',
        'The day must not be after today.',
      )
  return { use: { kind: 'made', expression, type: 'truth' }, message }
}

function noteLimit(asking: Asking, value: string): void {
  noteAt(
    asking,
    'lost',
    `Die Grenze „${value}“ des Datums wurde nicht übernommen; sie ist kein fester Tag.`,
    `The limit “${value}” of the date was not carried over; it is no fixed day.`,
  )
}
