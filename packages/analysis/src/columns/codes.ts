/** A small whole number per person, in the narrowest array that takes the largest of them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Zeros for `size` people whose codes will stay below `positions`. */
export function makeCodes(size: number, positions: number): Codes {
  if (positions <= 0x1_00) return new Uint8Array(size)
  return positions <= 0x1_0000 ? new Uint16Array(size) : new Uint32Array(size)
}

/** Codes of which it is not known yet how many there will be. */
export type GrowingCodes = {
  /** The code of the next person. */
  push(code: number): void
  finish(): Codes
}

/** Grows codes that stay below `positions`. */
export function growCodes(positions: number): GrowingCodes {
  let codes = makeCodes(256, positions)
  let size = 0
  return {
    push(code) {
      if (size === codes.length) {
        const larger = makeCodes(size * 2, positions)
        larger.set(codes)
        codes = larger
      }
      codes[size] = code
      size += 1
    },
    finish: () => codes.slice(0, size),
  }
}
