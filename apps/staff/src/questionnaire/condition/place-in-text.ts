import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { conditionTexts } from './condition.texts.ts'

/** Where in a text something is wrong, for those who cannot see a mark below it: " (nach „visit =“)". */
export function placeInText(
  text: string,
  { position }: { readonly position: number },
  language: UiLanguage,
): string {
  const before = text.slice(0, position).trimEnd()
  if (before === '') return ''
  const shown = before.length > 30 ? `… ${before.slice(-28)}` : before
  return ` ${textsFor(conditionTexts, language).after(shown)}`
}
