import { countWithout, type Population } from './population.ts'

/** A group of too few that nobody has shown and that subtraction shows. */
export type ExposedDifference = {
  readonly group: 'onlyInOne' | 'onlyInOther' | 'inNeither' | 'notInOne' | 'notInOther'
  readonly size: number
}

/**
 * The groups below `minimum` that two tables about two populations may give away, subtracted from each other or from the
 * table about all (Differenzbildung). Cautious: where both have people that the other has not, only their difference is told,
 * and yet each of the two groups counts. Without `all`, there is no table about everybody.
 */
export function exposedDifferences(
  one: Population,
  other: Population,
  minimum: number,
  all?: Population,
): readonly ExposedDifference[] {
  const differences: readonly ExposedDifference[] = [
    { group: 'onlyInOne', size: countWithout(one, other) },
    { group: 'onlyInOther', size: countWithout(other, one) },
    ...(all === undefined ? [] : againstAll(one, other, all)),
  ]
  return differences.filter(({ size }) => size > 0 && size < minimum)
}

function againstAll(
  one: Population,
  other: Population,
  all: Population,
): readonly ExposedDifference[] {
  const either = one.map((word, index) => word | (other[index] ?? 0))
  return [
    { group: 'notInOne', size: countWithout(all, one) },
    { group: 'notInOther', size: countWithout(all, other) },
    { group: 'inNeither', size: countWithout(all, either) },
  ]
}
