import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { trendTexts } from './trend.texts.ts'
import type { Trend } from './trend-breaks.ts'

/** What a trend is, in a sentence: "Dieser Wortlaut wurde geändert: Hier bricht die Zeitreihe (Fragenbank: Person)." */
export function trendWords(trend: Trend, language: UiLanguage): string {
  const texts = textsFor(trendTexts, language)
  const { reference, title = reference.item } = trend
  switch (trend.kind) {
    case 'continues':
      return trend.later === undefined
        ? texts.continues(title, reference.wording)
        : texts.later(title, reference.wording, trend.later)
    case 'reworded':
      return texts.reworded(title, reference.wording, trend.wording)
    case 'broken':
      return texts.broken(title)
    case 'unknown':
      return texts.unknown(reference.item)
    default:
      return trend satisfies never
  }
}
