import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { readDecimal, writeDecimal } from './decimal.ts'
import type { FormReading } from './form-reading.ts'
import { partsTexts } from './parts.texts.ts'
import { line } from './text-fields.ts'

export function writeNumber(
  form: URLSearchParams,
  name: string,
  value: number | undefined,
  language: UiLanguage,
): void {
  form.set(name, value === undefined ? '' : writeDecimal(value, language))
}

/** The number typed; undefined where nothing was typed, and after noting that it is none. */
export function readNumber({ form, language, errors }: FormReading, name: string) {
  const typed = line(form, name)
  if (typed === '') return undefined
  const number = readDecimal(typed, language)
  if (number === undefined) {
    errors.push({ field: name, message: textsFor(partsTexts, language).noNumber })
  }
  return number
}

/** A number that must be there; `before` stands in where it is missing, which is noted. */
export function readNeededNumber(reading: FormReading, name: string, before: number): number {
  const number = readNumber(reading, name)
  if (number === undefined && line(reading.form, name) === '') {
    const { noNumber } = textsFor(partsTexts, reading.language)
    reading.errors.push({ field: name, message: noNumber })
  }
  return number ?? before
}
