/** Some of the records of a table, as bits: record `i` is among them if bit `i % 32` of word `i >> 5` is set. */
export type Population = Uint32Array

/** The records with these indices, of `size` records. */
export function populationOf(members: Iterable<number>, size: number): Population {
  const population = new Uint32Array(Math.ceil(size / 32))
  for (const member of members) {
    if (!(member >= 0 && member < size)) throw new RangeError(`There is no record ${member}.`)
    population[member >> 5] = (population[member >> 5] ?? 0) | (1 << (member & 31))
  }
  return population
}

/** How many are in one and not in the other. */
export function countWithout(one: Population, other: Population): number {
  return one.reduce((sum, word, index) => sum + bitsIn(word & ~(other[index] ?? 0)), 0)
}

/** Set bits of a word, added up pairwise in parallel (Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
