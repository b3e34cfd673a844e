import type { PublishedResults, ResultsEdition } from '@meinungsbild/exchange'

/** The edition in a language, else the first one. */
export function editionIn(
  { editions }: PublishedResults,
  language: string | undefined,
): ResultsEdition {
  return editions.find((edition) => edition.language === language) ?? editions[0]
}
