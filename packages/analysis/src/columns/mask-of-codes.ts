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

/** Reads four people with one word; returns how many people are done, all but those in the last word of the mask. */
function maskOfBytes(codes: Uint8Array, wanted: Uint8Array, mask: Mask): number {
  const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >> 2)
  const whole = words.length >> 3
  for (let index = 0; index < whole; index += 1) {
    let bits = 0
    for (let eighth = 0; eighth < 8; eighth += 1) {
      const word = words[index * 8 + eighth] ?? 0
      const four =
        (wanted[word & 0xff] ?? 0) |
        ((wanted[(word >>> 8) & 0xff] ?? 0) << 1) |
        ((wanted[(word >>> 16) & 0xff] ?? 0) << 2) |
        ((wanted[word >>> 24] ?? 0) << 3)
      bits |= four << (eighth * 4)
    }
    mask[index] = bits
  }
  return whole * 32
}
