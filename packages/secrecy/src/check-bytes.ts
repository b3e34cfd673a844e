import { powerOfGenerator, times } from './galois-field.ts'

const count = 4

/** (x + 1)(x + 3)(x + 3²)(x + 3³) without its leading 1, highest power first. */
const divisor = Array.from({ length: count }, (_, exponent) => powerOfGenerator(exponent))
  .reduce<readonly number[]>(
    (product, root) =>
      [...product, 0].map(
        (coefficient, index) => coefficient ^ times(product[index - 1] ?? 0, root),
      ),
    [1],
  )
  .slice(1)

/**
 * Four check bytes: the remainder of a Reed-Solomon code of distance 5 over GF(2⁸), for up to 251 bytes. Any one to four
 * wrong bytes are found, hence every exchange of two.
 */
export function checkBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const remainder = new Uint8Array(count)
  for (const byte of bytes) {
    const factor = byte ^ (remainder[0] ?? 0)
    remainder.copyWithin(0, 1)
    remainder[count - 1] = 0
    for (let index = 0; index < count; index++)
      remainder[index] = (remainder[index] ?? 0) ^ times(factor, divisor[index] ?? 0)
  }
  return remainder
}
