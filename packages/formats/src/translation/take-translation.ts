import { mapTexts, stableTexts, type Questionnaire } from '@meinungsbild/questionnaire'
import type { TakenText } from './check-translation.ts'

/** The questionnaire with the translations put in; what it does not know is left out. */
export function takeTranslation(
  questionnaire: Questionnaire,
  taken: readonly Pick<TakenText, 'id' | 'language' | 'words'>[],
): Questionnaire {
  const pathOf = new Map(stableTexts(questionnaire).map(({ id, path }) => [id, path]))
  const words = new Map<string, Record<string, string>>()
  for (const own of taken) {
    const path = pathOf.get(own.id)
    if (path !== undefined) words.set(path, { ...words.get(path), [own.language]: own.words })
  }
  return mapTexts(questionnaire, (text, path) => {
    const own = words.get(path)
    return own === undefined ? text : { ...text, ...own }
  })
}
