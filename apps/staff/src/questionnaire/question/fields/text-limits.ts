import type { Mask, TextLimits } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import { readNumber, writeNumber } from '../../parts/number-fields.ts'
import { line, readText, writeText } from '../../parts/text-fields.ts'
import type { FormWriting } from '../kinds/kind-form.ts'

/** Ready-made masks, in the order in which they are offered. */
export const maskKinds = ['email', 'phone', 'postcode', 'url', 'pattern'] as const

/** Puts length and mask of a short text into the form; `prefix` is empty, or says which row (`rows.1.`). */
export function writeTextLimits(
  { form, languages, language }: FormWriting,
  prefix: string,
  { maxLength, mask }: TextLimits,
): void {
  writeNumber(form, `${prefix}maxLength`, maxLength, language)
  form.set(`${prefix}mask.kind`, mask?.kind ?? '')
  const own = mask?.kind === 'pattern' ? mask : undefined
  form.set(`${prefix}mask.pattern`, own?.pattern ?? '')
  writeText(form, `${prefix}mask.description`, own?.description, languages)
}

export function readTextLimits(
  reading: FormReading,
  prefix: string,
  before: TextLimits,
): TextLimits {
  return defined({
    maxLength: readNumber(reading, `${prefix}maxLength`),
    mask: readMask(reading, `${prefix}mask`, before.mask),
  })
}

function readMask(
  { form, languages }: FormReading,
  name: string,
  before: Mask | undefined,
): Mask | undefined {
  const chosen = form.get(`${name}.kind`)
  const kind = maskKinds.find((each) => each === chosen)
  if (kind !== 'pattern') return kind && { kind }
  const known = before?.kind === 'pattern' ? before.description : undefined
  return {
    kind,
    pattern: line(form, `${name}.pattern`),
    description: readText(form, `${name}.description`, languages, known),
  }
}
