import type { Text } from '@meinungsbild/questionnaire'
import { defined } from '../../parts/defined.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import { readOptionalText, writeText } from '../../parts/text-fields.ts'
import type { FormWriting } from '../kinds/kind-form.ts'

/** What the two ends of a scale are called. */
type EndLabels = { readonly lowLabel?: Text; readonly highLabel?: Text }

export function writeEnds(
  { form, languages }: FormWriting,
  { lowLabel, highLabel }: EndLabels,
): void {
  writeText(form, 'lowLabel', lowLabel, languages)
  writeText(form, 'highLabel', highLabel, languages)
}

export function readEnds({ form, languages }: FormReading, before: EndLabels): EndLabels {
  return defined({
    lowLabel: readOptionalText(form, 'lowLabel', languages, before.lowLabel),
    highLabel: readOptionalText(form, 'highLabel', languages, before.highLabel),
  })
}
