import { over, times } from './galois-field.ts'

/** One point of the polynomials that hide a secret: the place `x`, never 0, and a byte for each byte of the secret. */
export type Point = { readonly x: number; readonly bytes: Uint8Array }

/**
 * Splits a secret as Shamir does ("How to share a secret", CACM 22, 1979): for each byte a polynomial of degree
 * `threshold - 1` over GF(2⁸) with that byte at 0. Any `threshold` of the points give the secret, fewer tell nothing.
 * `random` must be `(threshold - 1) × secret.length` bytes from a cryptographic source. Throws if it is not, or if the
 * numbers make no sense.
 */
export function splitSecret(
  secret: Uint8Array,
  { shares, threshold }: { readonly shares: number; readonly threshold: number },
  random: Uint8Array,
): readonly Point[] {
  if (threshold < 2 || shares < threshold || shares > 255)
    throw new RangeError(`splitSecret: cannot split into ${shares} shares of which ${threshold} do`)
  const needed = (threshold - 1) * secret.length
  if (random.length !== needed)
    throw new RangeError(`splitSecret: expected ${needed} random bytes, got ${random.length}`)
  return Array.from({ length: shares }, (_, index) => {
    const x = index + 1
    const bytes = secret.map((constant, position) => {
      let value = 0
      for (let degree = threshold - 2; degree >= 0; degree--)
        value = times(value ^ (random[degree * secret.length + position] ?? 0), x)
      return value ^ constant
    })
    return { x, bytes }
  })
}

/** The secret that the points share (Lagrange at 0). With too few or false points it is another one. No two may have the same place. */
export function joinPoints(points: readonly Point[]): Uint8Array<ArrayBuffer> {
  const secret = new Uint8Array(points[0]?.bytes.length ?? 0)
  for (const { x, bytes } of points) {
    const weight = points
      .filter((other) => other.x !== x)
      .reduce((product, other) => times(product, over(other.x, other.x ^ x)), 1)
    for (let position = 0; position < secret.length; position++)
      secret[position] = (secret[position] ?? 0) ^ times(weight, bytes[position] ?? 0)
  }
  return secret
}
