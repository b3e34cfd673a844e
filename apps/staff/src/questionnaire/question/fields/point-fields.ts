import { textsFor } from '@meinungsbild/design'
import type { ScalePoint } from '@meinungsbild/questionnaire'
import { readCodedRows, writeCodedRows } from '../../parts/coded-rows.ts'
import { readDecimal } from '../../parts/decimal.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import { writeNumber } from '../../parts/number-fields.ts'
import { partsTexts } from '../../parts/parts.texts.ts'
import { line } from '../../parts/text-fields.ts'
import type { FormWriting } from '../kinds/kind-form.ts'

export function writePoints(
  writing: FormWriting,
  list: string,
  points: readonly ScalePoint[],
): void {
  writeCodedRows(writing, list, points)
  for (const [row, { value }] of points.entries()) {
    writeNumber(writing.form, `${list}.${row}.value`, value, writing.language)
  }
}

/** Reads the points of a scale. One without a value comes one after the point above it. */
export function readPoints(
  reading: FormReading,
  list: string,
  saved: readonly ScalePoint[],
): readonly ScalePoint[] {
  const { form, language, errors } = reading
  let last = 0
  return readCodedRows(reading, list, saved).map(({ row, name, label }) => {
    const field = `${list}.${row}.value`
    const typed = line(form, field)
    const value = typed === '' ? last + 1 : readDecimal(typed, language)
    if (value === undefined) {
      errors.push({ field, message: textsFor(partsTexts, language).noNumber })
    }
    last = value ?? last + 1
    return { code: name, label, value: last }
  })
}
