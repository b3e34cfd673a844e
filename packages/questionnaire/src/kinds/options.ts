import type { Consent, Hidden, Place, SingleChoice, YesNo } from '../question.ts'
import type { Category } from '../variable.ts'

/** Ja and Nein, in the words of our own catalogues. */
export const yesAndNo: readonly Category[] = [
  { code: 'yes', label: { de: 'ja', en: 'yes' } },
  { code: 'no', label: { de: 'nein', en: 'no' } },
]

/** What a question with one answer of a list offers. */
export function optionsOf(
  question: SingleChoice | YesNo | Place | Consent | Hidden,
): readonly Category[] {
  switch (question.kind) {
    case 'singleChoice':
    case 'hidden':
      return question.options
    case 'place':
      return question.areas
    case 'consent':
      return [{ code: 'yes', label: question.label }]
    case 'yesNo':
      return yesAndNo
    default:
      return question satisfies never
  }
}
