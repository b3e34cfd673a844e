import type { SpecialAnswer } from './question-base.ts'
import { catalogueOf, type Language } from './text.ts'

const labels = {
  de: { dontKnow: 'weiß nicht', noAnswer: 'keine Angabe', notApplicable: 'trifft nicht zu' },
  en: { dontKnow: 'don’t know', noAnswer: 'no answer', notApplicable: 'does not apply' },
} as const

/** How a special answer is called beside the options: "weiß nicht", "keine Angabe", "trifft nicht zu". */
export function specialLabel(special: SpecialAnswer, language: Language): string {
  return labels[catalogueOf(language)][special]
}
