import type { CategoriesResult, NumbersResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'
import { intervalInWords } from '../share-in-words.ts'

/** "Basis: 1.204 Antworten; Mittelwert 3,4 (3,3 – 3,5)" */
export function baseInWords(
  { base, mean }: CategoriesResult | NumbersResult,
  language: UiLanguage,
): string {
  const texts = textsFor(resultTexts, language)
  const shown = texts.base(inLanguage(base.shown, language))
  if (mean === undefined) return shown
  const interval = mean.interval ? ` (${intervalInWords(mean.interval, language)})` : ''
  return `${shown}; ${texts.mean(inLanguage(mean.shown, language))}${interval}`
}
