import { conditionAt } from '../../condition/condition-at.ts'
import { writeCondition } from '../../condition/write-condition.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import type { FormWriting } from '../kinds/kind-form.ts'

/** Puts the conditions of options or rows into the form. */
export function writePartConditions(
  { form, questionnaire, language }: FormWriting,
  list: string,
  parts: readonly { readonly visibleIf?: string }[],
): void {
  for (const [row, { visibleIf }] of parts.entries()) {
    writeCondition(form, `${list}.${row}.visibleIf`, visibleIf, questionnaire, language)
  }
}

/** Reads the condition of one of them; `id` is the question that it belongs to. */
export function readPartCondition(
  reading: FormReading,
  field: string,
  before: string | undefined,
  id: string,
): string | undefined {
  const name = `${field}.visibleIf`
  const mode = reading.form.get(name)
  if (mode === null) return before
  if (mode === 'always') return undefined
  return conditionAt(reading, name, before, { kind: 'question', id })
}
