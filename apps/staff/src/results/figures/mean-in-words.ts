import type { MeanResult } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'

/** A mean as it is printed; nothing where there is none, such as of nominal answers. */
export function meanInWords(mean: MeanResult | undefined, language: UiLanguage): string {
  return mean === undefined ? '' : inLanguage(mean.shown, language)
}
