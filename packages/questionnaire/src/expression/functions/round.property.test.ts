import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { round } from './round.ts'

describe('rounding', () => {
  it('does with the decimal digits what people do on paper', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.nat({ max: 8 }),
        fc.nat({ max: 8 }),
        (digits, places, wanted) => {
          const value = Number(`${digits}e-${places}`)
          // Adding zero turns -0 into 0.
          expect(round(value, wanted) + 0).toBe(
            Number(`${onPaper(digits, places, wanted)}e-${wanted}`),
          )
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('takes what cannot be written with few digits', () => {
    expect(round(5e-324, 2)).toBe(0)
    expect(round(1.7976931348623157e308, 2)).toBe(1.7976931348623157e308)
    expect(round(1e21, 2)).toBe(1e21)
    expect(round(1.45e-7, 8)).toBe(1.5e-7)
  })
})

/** `digits` with so many decimals, rounded to `wanted` decimals in whole numbers, half away from zero. */
function onPaper(digits: bigint, places: number, wanted: number): bigint {
  if (wanted >= places) return digits * 10n ** BigInt(wanted - places)
  const step = 10n ** BigInt(places - wanted)
  const size = digits < 0n ? -digits : digits
  const rounded = (size * 2n + step) / (step * 2n)
  return digits < 0n ? -rounded : rounded
}
