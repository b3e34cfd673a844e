import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import type { TextPart } from './completeness.ts'
import { translationTexts } from './translation.texts.ts'

/** "Seite 2: Besuch", or what stands around the pages. */
export function partName(
  { page }: Pick<TextPart, 'page'>,
  { pages, languages }: Questionnaire,
  language: UiLanguage,
): string {
  const texts = textsFor(translationTexts, language)
  if (page === undefined) return texts.frame
  const index = pages.findIndex(({ id }) => id === page)
  const title = pages[index]?.title
  return texts.page(index + 1, title === undefined ? '' : inLanguage(title, languages[0]))
}
