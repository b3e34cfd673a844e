import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundRandomly } from './round-randomly.ts'

const count = fc.nat({ max: 100_000 })
const base = fc.integer({ min: 2, max: 50 })
const key = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('random rounding', () => {
  test('gives one of the two multiples around, for the same people always the same', () => {
    fc.assert(
      fc.property(count, base, key, (exact, each, people) => {
        const rounded = roundRandomly(exact, each, people)
        expect(rounded % each).toBe(0)
        expect(Math.abs(rounded - exact)).toBeLessThan(each)
        expect(roundRandomly(exact, each, people)).toBe(rounded)
      }),
    )
  })

  test('needs something to round to', () => {
    expect(() => roundRandomly(7, 0, 0)).toThrow(RangeError)
  })

  test.each([1, 3, 5, 8])('of %d to tens is unbiased', (exact) => {
    const size = 40_000
    const keys = Array.from({ length: size }, (_, each) => each)
    const sum = keys.reduce((whole, each) => whole + roundRandomly(exact, 10, each), 0)
    // The mean strays by 5 / 200 at most; five times of that is never seen.
    expect(Math.abs(sum / size - exact)).toBeLessThan(0.125)
  })
})
