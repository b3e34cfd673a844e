import type { KeyFigureResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultTexts } from './result.texts.ts'

/** What came out, or the reason why it may not be shown. */
export function shownActual(actual: KeyFigureResult['actual'], language: UiLanguage): string {
  return inLanguage(actual.kind === 'figure' ? actual.shown : actual.message, language)
}

/** The figures that belong to a key figure: "Fürsprechende (9 und 10): 46 %; Kritische (0 bis 6): 14 %". */
function partsInWords({ parts = [] }: KeyFigureResult, language: UiLanguage): string {
  return parts
    .map(
      ({ label, figure }) =>
        `${inLanguage(label, language)}: ${inLanguage(figure.shown, language)}`,
    )
    .join('; ')
}

/** How a figure that is neither a share nor a mean comes about; empty for those. */
function ruleInWords({ rule }: KeyFigureResult['definition'], language: UiLanguage): string {
  const texts = textsFor(resultTexts, language)
  switch (rule.kind) {
    case 'share':
    case 'mean':
      return ''
    case 'median':
      return texts.medianRule
    case 'nps':
      return texts.promoterRule
    case 'index':
      return texts.indexRule(rule.items.length, rule.atLeast)
    default:
      return rule satisfies never
  }
}

/** Rule and parts in one line; empty where there is nothing to explain. */
export function detailsInWords(result: KeyFigureResult, language: UiLanguage): string {
  return [ruleInWords(result.definition, language), partsInWords(result, language)]
    .filter((words) => words !== '')
    .join('. ')
}
