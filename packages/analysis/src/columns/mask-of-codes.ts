import type { Codes } from './codes.ts'
import { include, nobody, type Mask } from './mask.ts'

/** Those whose code is wanted; `wanted` holds 1 or 0 for each code. */
export function maskOfCodes(codes: Codes, wanted: Uint8Array): Mask {
  const mask = nobody(codes.length)
  const done = codes instanceof Uint8Array ? maskOfBytes(codes, wanted, mask) : 0
  for (let person = done; person < codes.length; person += 1)
    if (wanted[codes[person] ?? 0] === 1) include(mask, person)
  return mask
}

/** Looks two people up at once; returns how many people are done, all but those in the last word of the mask. */
function maskOfBytes(codes: Uint8Array, wanted: Uint8Array, mask: Mask): number {
  // Below that, the table of pairs takes longer than it saves.
  if (codes.length < wanted.length * wanted.length) return 0
  const words = codes.length >> 5
  const isIn = wantedPairs(wanted)
  const pairs = new Uint16Array(codes.buffer, codes.byteOffset, words << 4)
  for (let word = 0; word < words; word += 1) {
    let bits = 0
    for (let at = word << 4, shift = 0; shift < 32; at += 2, shift += 4)
      bits |= ((isIn[pairs[at] ?? 0] ?? 0) | ((isIn[pairs[at + 1] ?? 0] ?? 0) << 2)) << shift
    mask[word] = bits
  }
  return words << 5
}

/** Two bits for each two codes of neighbours, the first in the lower byte (little endian, as all machines that Node runs on). */
function wantedPairs(wanted: Uint8Array): Uint8Array {
  const isIn = new Uint8Array(0x1_0000)
  for (let second = 0; second < wanted.length; second += 1)
    for (let first = 0; first < wanted.length; first += 1)
      isIn[(second << 8) | first] = (wanted[first] ?? 0) | ((wanted[second] ?? 0) << 1)
  return isIn
}
