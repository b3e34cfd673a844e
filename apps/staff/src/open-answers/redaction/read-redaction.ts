import { checkRedaction, readWithholding } from '@meinungsbild/analysis'
import type { Redaction } from '@meinungsbild/storage'

const textBegin = 'text.'

/** The field of what shall be read of a text. */
export function redactedField(id: string): string {
  return `${textBegin}${id}`
}

/** The field of the reason for which nobody shall read a text. */
export function withheldField(id: string): string {
  return `withheld.${id}`
}

/** The fields that say what a second person has looked at, and that they agree. */
export const seenFields = {
  text: (id: string) => `seen.${id}`,
  withheld: (id: string) => `seenWithheld.${id}`,
  agreed: (id: string) => `agreed.${id}`,
} as const

/** The texts that a form is about, in its order. */
export function textsInForm(form: URLSearchParams): readonly string[] {
  return [...form.keys()]
    .filter((name) => name.startsWith(textBegin))
    .map((name) => name.slice(textBegin.length))
}

/** What was typed for a text. */
export function typedRedaction(form: URLSearchParams, id: string): Redaction {
  const withheld = readWithholding(form.get(withheldField(id)) ?? '') ?? ''
  return { text: form.get(redactedField(id)) ?? '', withheld }
}

/** What was typed as it may be kept; undefined if it says something that was never written. */
export function redactionOf(original: string, typed: Redaction): Redaction | undefined {
  if (typed.withheld !== '') return { text: '', withheld: typed.withheld }
  const checked = checkRedaction(original, typed.text)
  return checked.ok ? { text: checked.text, withheld: '' } : undefined
}
