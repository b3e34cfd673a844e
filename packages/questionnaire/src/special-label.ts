import type { SpecialAnswer } from './question.ts'
import { catalogueOf, type Language } from './text.ts'

const labels = {
  de: { dontKnow: 'weiß nicht', noAnswer: 'keine Angabe' },
  en: { dontKnow: 'don’t know', noAnswer: 'no answer' },
} as const

/** How a special answer is called beside the options: "weiß nicht", "keine Angabe". */
export function specialLabel(special: SpecialAnswer, language: Language): string {
  return labels[catalogueOf(language)][special]
}
