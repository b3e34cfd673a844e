import { countApart, type Population } from './population.ts'

/** A population of which tables were shown. */
export type ShownPopulation = {
  /** By what people belong to it; the same definition is always the same people. */
  readonly definition: string
  readonly people: Population
}

/**
 * The population in the register of releases (Freigaberegister) that stands in the way of showing tables of another one: who has
 * both may subtract them (Differenzbildung), and fewer than `minimum` people are what is left. Undefined if there is none.
 *
 * That nobody at all is left stands in the way as well: if it did not, being refused would tell that somebody is there. Only
 * what is the same by definition may be shown again.
 */
export function tooAlike(
  register: readonly ShownPopulation[],
  next: ShownPopulation,
  minimum: number,
): ShownPopulation | undefined {
  if (register.some(({ definition }) => definition === next.definition)) return undefined
  return register.find(({ people }) => countApart(people, next.people) < minimum)
}
