/**
 * Some of the people of a dataset, as bits: person `i` is among them if bit `i % 32` of word `i >> 5` is set. Bits beyond
 * the last person are never set.
 */
export type Mask = Uint32Array

/** Nobody of `size` people. */
export function nobody(size: number): Mask {
  return new Uint32Array(Math.ceil(size / 32))
}

/** All of `size` people. */
export function everybody(size: number): Mask {
  const mask = nobody(size).fill(0xffff_ffff)
  const last = mask.length - 1
  if (size % 32 !== 0) mask[last] = (1 << (size % 32)) - 1
  return mask
}

/** Puts a person among them. */
export function include(mask: Mask, person: number): void {
  mask[person >> 5] = (mask[person >> 5] ?? 0) | (1 << (person & 31))
}

export function isIn(mask: Mask, person: number): boolean {
  return (((mask[person >> 5] ?? 0) >>> (person & 31)) & 1) === 1
}

/** Who is in both. */
export function intersection(one: Mask, other: Mask): Mask {
  return one.map((word, index) => word & (other[index] ?? 0))
}

/** Who is in at least one. */
export function union(masks: readonly Mask[]): Mask {
  const sum = new Uint32Array(masks[0]?.length ?? 0)
  for (const mask of masks) {
    for (let index = 0; index < sum.length; index += 1)
      sum[index] = (sum[index] ?? 0) | (mask[index] ?? 0)
  }
  return sum
}

/** Everybody of `size` people who is not in it. */
export function complement(mask: Mask, size: number): Mask {
  return everybody(size).map((word, index) => word & ~(mask[index] ?? 0))
}

/** How many are in it. */
export function countIn(mask: Mask): number {
  let count = 0
  for (let index = 0; index < mask.length; index += 1) count += bitsIn(mask[index] ?? 0)
  return count
}

/** Set bits of a word, added up pairwise in parallel (Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** The indices of those in it, in order. */
export function peopleIn(mask: Mask): Uint32Array {
  const people = new Uint32Array(countIn(mask))
  let next = 0
  for (let index = 0; index < mask.length; index += 1) {
    let word = mask[index] ?? 0
    const highest = (index << 5) + 31
    while (word !== 0) {
      const lowest = word & -word
      word ^= lowest
      people[next] = highest - Math.clz32(lowest)
      next += 1
    }
  }
  return people
}
