import type { FormError } from '@meinungsbild/design'
import {
  missingFields,
  personFields,
  readAgeBounds,
  suggestColumns,
  type ColumnChoice,
  type ListRules,
  type PersonField,
  type StratumSource,
} from '@meinungsbild/participants'
import type { columnsTexts, fieldTexts } from './columns.texts.ts'

/** Columns and rules as they stand in their form, complete or not. */
export type ColumnsFields = {
  /** The meaning of every column; '' where it is not used. */
  readonly meanings: readonly string[]
  readonly least: string
  readonly most: string
  /** ISO day. */
  readonly on: string
  readonly mainOnly: boolean
  /** `column-3`, `ageGroup` or ''. */
  readonly strata: readonly [string, string]
  readonly bounds: string
}

const usualBounds = '30, 45, 60, 75'

export function columnsField(column: number): string {
  return `column-${column}`
}

/** What is proposed for a file, or what has been settled about it before. */
export function fieldsOf(
  columns: readonly string[],
  rules: ListRules | undefined,
  today: string,
): ColumnsFields {
  const choice = rules?.columns ?? suggestColumns(columns)
  const meanings = columns.map(
    (_, index) => personFields.find((field) => choice[field] === index) ?? '',
  )
  const ageGroup = rules?.strata.find((source) => source.kind === 'ageGroup')
  const [first, second] = rules?.strata ?? []
  const hasAge = choice.dateOfBirth !== undefined || choice.age !== undefined
  return {
    meanings,
    least: rules ? String(rules.age?.least ?? '') : hasAge ? '16' : '',
    most: String(rules?.age?.most ?? ''),
    on: rules?.age?.on ?? today,
    mainOnly: rules?.mainResidenceOnly ?? true,
    strata: [stratumField(first), stratumField(second)],
    bounds: ageGroup?.from.join(', ') ?? usualBounds,
  }
}

function stratumField(source: StratumSource | undefined): string {
  if (source === undefined) return ''
  return source.kind === 'column' ? columnsField(source.column) : source.kind
}

export function fieldsFrom(form: URLSearchParams, width: number): ColumnsFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return {
    meanings: Array.from({ length: width }, (_, index) => text(columnsField(index))),
    least: text('least'),
    most: text('most'),
    on: text('on'),
    mainOnly: form.get('mainOnly') === 'yes',
    strata: [text('stratum1'), text('stratum2')],
    bounds: text('bounds'),
  }
}

type Words = {
  readonly texts: (typeof columnsTexts)['de']
  readonly names: (typeof fieldTexts)['de']
}

type Read =
  | { readonly ok: true; readonly rules: ListRules }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** The rules that the fields mean, or what is missing in them. */
export function readRules(fields: ColumnsFields, words: Words): Read {
  const errors: FormError[] = []
  const columns = readColumns(fields.meanings, words, errors)
  const age = readAge(fields, columns, words.texts, errors)
  const strata = readStrata(fields, columns, words.texts, errors)
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, rules: { columns, age, mainResidenceOnly: fields.mainOnly, strata } }
}

function readColumns(
  meanings: readonly string[],
  { texts, names }: Words,
  errors: FormError[],
): ColumnChoice {
  const choice: Partial<Record<PersonField, number>> = {}
  for (const [column, meaning] of meanings.entries()) {
    const field = personFields.find((each) => each === meaning)
    if (field === undefined) continue
    if (choice[field] !== undefined)
      errors.push({ field: columnsField(column), message: texts.twice(names[field]) })
    choice[field] = column
  }
  for (const field of missingFields(choice))
    errors.push({ field: columnsField(0), message: texts.missing(names[field]) })
  return choice
}

function readAge(
  { least, most, on }: ColumnsFields,
  columns: ColumnChoice,
  texts: Words['texts'],
  errors: FormError[],
): ListRules['age'] {
  if (least === '' && most === '') return undefined
  const years = (typed: string) => (/^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN)
  const rule = {
    on,
    least: least === '' ? 0 : years(least),
    most: most === '' ? undefined : years(most),
  }
  const isAge = (age: number) => age >= 0 && age <= 125
  if (!isAge(rule.least)) errors.push({ field: 'least', message: texts.wholeAge })
  if (rule.most !== undefined && !isAge(rule.most))
    errors.push({ field: 'most', message: texts.wholeAge })
  else if (rule.most !== undefined && rule.most < rule.least)
    errors.push({ field: 'most', message: texts.ageOrder })
  if (!isDay(on)) errors.push({ field: 'on', message: texts.dayMissing })
  if (!knowsAge(columns)) errors.push({ field: 'least', message: texts.ageColumn })
  return rule
}

function readStrata(
  { strata, bounds, on, meanings }: ColumnsFields,
  columns: ColumnChoice,
  texts: Words['texts'],
  errors: FormError[],
): readonly StratumSource[] {
  const chosen = strata.filter((value) => value !== '')
  if (chosen.length === 2 && chosen[0] === chosen[1])
    errors.push({ field: 'stratum2', message: texts.sameStratum })
  const sources: StratumSource[] = []
  for (const value of chosen) {
    const column = meanings.findIndex((_, index) => columnsField(index) === value)
    if (column !== -1) sources.push({ kind: 'column', column })
    if (value !== 'ageGroup') continue
    const from = readAgeBounds(bounds)
    if (from === undefined) errors.push({ field: 'bounds', message: texts.boundsWrong })
    if (!isDay(on)) errors.push({ field: 'on', message: texts.dayMissing })
    if (!knowsAge(columns)) errors.push({ field: 'stratum1', message: texts.ageColumn })
    sources.push({ kind: 'ageGroup', on, from: from ?? [] })
  }
  return sources
}

function knowsAge({ dateOfBirth, age }: ColumnChoice): boolean {
  return dateOfBirth !== undefined || age !== undefined
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10
}
