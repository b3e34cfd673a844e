import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Questionnaire } from '@meinungsbild/questionnaire'
import { pretestTexts } from './pretest.texts.ts'

/** "Seite 2: Besuch"; undefined if there is no such page. */
export function pageName(
  { pages, languages }: Questionnaire,
  page: string,
  language: UiLanguage,
): string | undefined {
  const index = pages.findIndex(({ id }) => id === page)
  if (index === -1) return undefined
  const title = pages[index]?.title
  return textsFor(pretestTexts, language).pageName(
    index + 1,
    title === undefined ? '' : inLanguage(title, languages[0]),
  )
}
