import type { ListedPerson } from './listed-person.ts'

/** A stratum (Schicht) of a list and how many people it has; `stratum` is '' where nobody stratifies. */
export type StratumSize = { readonly stratum: string; readonly population: number }

/**
 * Below so many people a stratum tells too much about each of them: answers are then counted with those of another
 * stratum, or the strata are made larger.
 */
export const smallStratum = 50

/** The strata of a list in the order of their names, by code units, so that it is the same everywhere. */
export function strataOf(people: readonly ListedPerson[]): readonly StratumSize[] {
  const sizes = new Map<string, number>()
  for (const { stratum } of people) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1)
  return Array.from(sizes, ([stratum, population]) => ({ stratum, population })).toSorted((a, b) =>
    a.stratum < b.stratum ? -1 : 1,
  )
}
