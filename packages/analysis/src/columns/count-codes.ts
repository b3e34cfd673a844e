import type { Codes } from './codes.ts'

/** Room for counting neighbours together; to be shared between columns that are counted one after the other. */
export type PairCounts = { readonly even: Uint32Array; readonly odd: Uint32Array }

/** Zeros; `countCodes` leaves zeros behind. */
export function makePairCounts(): PairCounts {
  return { even: new Uint32Array(0x1_0000), odd: new Uint32Array(0x1_0000) }
}

/** How often each of `positions` codes occurs. */
export function countCodes(codes: Codes, positions: number, pairs: PairCounts): Uint32Array {
  // Below that, adding up the pairs takes longer than they save.
  const isLong = codes.length > positions * positions
  return codes instanceof Uint8Array && isLong
    ? countBytes(codes, positions, pairs)
    : countOneByOne(codes, 0, new Uint32Array(positions))
}

/**
 * Reads four people with one word and counts each two as one number of 16 bits: a quarter of the reads and half of the
 * increments, and increments that seldom wait for each other. Three to five times as fast as one by one.
 */
function countBytes(codes: Uint8Array, positions: number, { even, odd }: PairCounts): Uint32Array {
  const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >> 2)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0
    const low = word & 0xffff
    const high = word >>> 16
    even[low] = (even[low] ?? 0) + 1
    odd[high] = (odd[high] ?? 0) + 1
  }
  const counts = new Uint32Array(positions)
  for (let high = 0; high < positions; high += 1) {
    for (let low = 0; low < positions; low += 1) {
      const pair = (high << 8) | low
      const count = (even[pair] ?? 0) + (odd[pair] ?? 0)
      counts[high] = (counts[high] ?? 0) + count
      counts[low] = (counts[low] ?? 0) + count
      even[pair] = 0
      odd[pair] = 0
    }
  }
  return countOneByOne(codes, words.length << 2, counts)
}

/** Adds the codes from `from` on to `counts`. */
function countOneByOne(codes: Codes, from: number, counts: Uint32Array): Uint32Array {
  for (let index = from; index < codes.length; index += 1) {
    const code = codes[index] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}
