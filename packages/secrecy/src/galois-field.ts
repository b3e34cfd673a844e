/*
 * The field GF(2⁸) with x⁸ + x⁴ + x³ + x + 1, as in AES (FIPS 197, section 4): its elements are bytes, addition is `^`. The
 * tables make the time of a product depend on its factors; that is bearable where people type shares into a page.
 */

/** Powers of the generator 3 (x + 1), twice over, so that a sum of two logarithms needs no remainder. */
const powers = new Uint8Array(510)
const logarithms = new Uint8Array(256)
for (let exponent = 0, power = 1; exponent < 255; exponent++) {
  powers[exponent] = power
  powers[exponent + 255] = power
  logarithms[power] = exponent
  power ^= doubled(power)
}

/** The product of two bytes. */
export function times(one: number, other: number): number {
  if (one === 0 || other === 0) return 0
  return powers[logarithm(one) + logarithm(other)] ?? 0
}

/** The quotient of two bytes. Throws on a division by zero. */
export function over(dividend: number, divisor: number): number {
  if (divisor === 0) throw new RangeError('over: division by zero')
  if (dividend === 0) return 0
  return powers[logarithm(dividend) + 255 - logarithm(divisor)] ?? 0
}

/** The generator to the power of 0, 1, 2 …: all bytes but zero, each once in 255 steps. */
export function powerOfGenerator(exponent: number): number {
  return powers[exponent % 255] ?? 0
}

function logarithm(byte: number): number {
  return logarithms[byte] ?? 0
}

function doubled(byte: number): number {
  const shifted = byte << 1
  return shifted > 255 ? shifted ^ 0x11b : shifted
}
