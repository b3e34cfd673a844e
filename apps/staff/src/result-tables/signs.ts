import { tableSigns as signs } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'

export type ExplainedSign = { readonly sign: string; readonly meaning: string }

/** Zeichenerklärung: all signs of official tables. */
export function tableSigns(language: UiLanguage): readonly ExplainedSign[] {
  return Object.values(signs).map(({ sign, legend }) => ({
    sign,
    meaning: inLanguage(legend, language),
  }))
}
