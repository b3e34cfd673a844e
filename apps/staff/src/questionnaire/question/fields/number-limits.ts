import type { NumberLimits } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import { readNumber, writeNumber } from '../../parts/number-fields.ts'
import { readOptionalText, writeText } from '../../parts/text-fields.ts'
import type { FormWriting } from '../kinds/kind-form.ts'

/** Puts limits and unit of a number into the form; `prefix` is empty, or says which cell (`columns.1.cell.`). */
export function writeNumberLimits(
  { form, languages, language }: FormWriting,
  prefix: string,
  { min, max, decimals, unit }: NumberLimits,
): void {
  for (const [name, value] of Object.entries({ min, max, decimals })) {
    writeNumber(form, prefix + name, value, language)
  }
  writeText(form, `${prefix}unit`, unit, languages)
}

export function readNumberLimits(
  reading: FormReading,
  prefix: string,
  before: NumberLimits,
): NumberLimits {
  return defined({
    min: readNumber(reading, `${prefix}min`),
    max: readNumber(reading, `${prefix}max`),
    decimals: readNumber(reading, `${prefix}decimals`),
    unit: readOptionalText(reading.form, `${prefix}unit`, reading.languages, before.unit),
  })
}
