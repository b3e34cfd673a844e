import type { PublishedResults, ResultsEdition } from '@meinungsbild/exchange'
import { inLanguageHref } from '../routes.ts'

/** An address in the language of an edition; the first edition is what an address shows of itself. */
export function resultsHref(
  { editions }: PublishedResults,
  edition: ResultsEdition,
  href: string,
): string {
  return edition === editions[0] ? href : inLanguageHref(href, edition.language)
}
