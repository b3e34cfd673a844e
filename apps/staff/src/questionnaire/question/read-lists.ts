import type { UiLanguage } from '@meinungsbild/design'
import type {
  Language,
  MatrixRow,
  MultipleChoice,
  ScalePoint,
  Text,
} from '@meinungsbild/questionnaire'
import type { FormError } from '@meinungsbild/design'
import { readDecimal } from '../parts/decimal.ts'
import { line, readText } from '../parts/text-fields.ts'
import { filledRows, freeCode, typedCodes, type ListName } from './list-fields.ts'

/** What reading a list needs to know; `errors` takes up what cannot be read. */
export type ListReading = {
  readonly form: URLSearchParams
  readonly languages: readonly Language[]
  readonly language: UiLanguage
  readonly noNumber: string
  readonly errors: FormError[]
}

type Labelled = { readonly label: Text }
type Row = { readonly row: number; readonly code: string; readonly label: Text }

/** The rows that bear a code or words; a row without a code is given a number as one. */
function readRows(
  list: ListName,
  before: readonly (Labelled & { readonly name: string })[],
  { form, languages }: ListReading,
): readonly Row[] {
  const key = list === 'rows' ? 'id' : 'code'
  const filled = filledRows(form, list)
  const taken = typedCodes(form, list, filled)
  return filled.flatMap((row) => {
    const typed = line(form, `${list}.${row}.${key}`)
    const known = before.find(({ name }) => name === typed)
    const label = readText(form, `${list}.${row}.label`, languages, known?.label)
    if (typed === '' && Object.keys(label).length === 0) return []
    const code = typed || freeCode(taken)
    taken.add(code)
    return [{ row, code, label }]
  })
}

export function readOptions(
  before: MultipleChoice['options'],
  reading: ListReading,
): MultipleChoice['options'] {
  const named = before.map(({ code, label }) => ({ name: code, label }))
  const ticked = (row: number, flag: string) => reading.form.has(`options.${row}.${flag}`)
  return readRows('options', named, reading).map(({ row, code, label }) => ({
    code,
    label,
    ...(ticked(row, 'openText') && { openText: true }),
    ...(ticked(row, 'exclusive') && { exclusive: true }),
  }))
}

/** A point without a value comes one after the point above it. */
export function readPoints(
  before: readonly ScalePoint[],
  reading: ListReading,
): readonly ScalePoint[] {
  const named = before.map(({ code, label }) => ({ name: code, label }))
  let last = 0
  return readRows('points', named, reading).map(({ row, code, label }) => {
    const field = `points.${row}.value`
    const typed = line(reading.form, field)
    const value = typed === '' ? last + 1 : readDecimal(typed, reading.language)
    if (value === undefined) reading.errors.push({ field, message: reading.noNumber })
    last = value ?? last + 1
    return { code, label, value: last }
  })
}

export function readMatrixRows(
  before: readonly MatrixRow[],
  reading: ListReading,
): readonly MatrixRow[] {
  const named = before.map(({ id, label }) => ({ name: id, label }))
  return readRows('rows', named, reading).map(({ code, label }) => ({ id: code, label }))
}
