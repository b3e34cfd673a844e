/** Keys are whole numbers from 0 to below this. */
const keys = 2 ** 32

/**
 * A place from 0 to below 1 that follows from a key, for each purpose another one. Keys that differ by little have places that
 * have nothing to do with each other (last step of MurmurHash3).
 */
export function placeOf(key: number, purpose: number): number {
  let bits = key ^ Math.imul(purpose, 0x9e37_79b1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / keys
}
