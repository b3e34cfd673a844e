import type { Language } from '@meinungsbild/questionnaire'
import { uiLanguage } from '../../texts.ts'

/** A number as the words around it write it, which are ours: `1.000,5`. */
export function numberInWords(value: number, language: Language): string {
  const format = new Intl.NumberFormat(uiLanguage(language), { maximumFractionDigits: 10 })
  return format.format(value)
}
