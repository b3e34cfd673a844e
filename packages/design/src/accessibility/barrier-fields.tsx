import { barrierReportLimits } from '@meinungsbild/exchange'
import { Button, Buttons } from '../kit/button.tsx'
import type { FormError } from '../kit/error-summary.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { TextField } from '../kit/text-field.tsx'
import { textsFor } from '../texts.ts'
import { barrierFormTexts } from './barrier-form.texts.ts'

/** What somebody writes about a barrier. */
export type BarrierFields = {
  readonly page: string
  readonly text: string
  readonly contact: string
}

export type BarrierFieldsViewProps = {
  readonly language: string
  readonly fields: BarrierFields
  readonly errors: readonly FormError[]
  /** Employees are known. */
  readonly withoutContact?: boolean
}

/** The fields of the form and its button; the same for citizens and employees. */
export function BarrierFieldsView(props: BarrierFieldsViewProps) {
  const { language, fields, errors, withoutContact = false } = props
  const words = textsFor(barrierFormTexts, language)
  const field = (name: keyof BarrierFields) => ({
    name,
    label: words[name],
    value: fields[name],
    error: errors.find((each) => each.field === name)?.message,
  })
  return (
    <>
      <TextArea {...field('text')} rows={6} />
      <TextField {...field('page')} hint={words.pageHint} optional />
      {!withoutContact && (
        <TextField {...field('contact')} hint={words.contactHint} autocomplete="email" optional />
      )}
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </>
  )
}

/** Reads the form; what is wrong is named by field, and nothing typed is lost. */
export function readBarrierFields(
  form: { get(name: string): string | null },
  language: string,
): { readonly fields: BarrierFields; readonly errors: readonly FormError[] } {
  const words = textsFor(barrierFormTexts, language)
  const text = (name: keyof BarrierFields) => (form.get(name) ?? '').trim()
  const fields = { page: text('page'), text: text('text'), contact: text('contact') }
  const errors: FormError[] = []
  if (fields.text === '') errors.push({ field: 'text', message: words.textMissing })
  for (const name of ['text', 'page', 'contact'] as const) {
    const most = barrierReportLimits[name]
    if (fields[name].length > most)
      errors.push({ field: name, message: words.tooLong(String(most)) })
  }
  return { fields, errors }
}
