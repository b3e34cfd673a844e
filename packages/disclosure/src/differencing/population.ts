/** Some of the records of a table, as bits: record `i` is among them if bit `i % 32` of word `i >> 5` is set. */
export type Population = Uint32Array

/** How many are in one of them and not in the other. */
export function countApart(one: Population, other: Population): number {
  let apart = 0
  for (let index = 0; index < one.length; index += 1)
    apart += bitsIn((one[index] ?? 0) ^ (other[index] ?? 0))
  return apart
}

/** Set bits of a word, added up pairwise in parallel (Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
