import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquaredLimit, entropy, medianOf, poissonTail } from './chance.ts'

// R 4.3: ppois(count - 1, expected, lower.tail = FALSE)
test.each([
  [1, 2, 1 - Math.exp(-2)],
  [10, 3, 0.001102488],
  [3, 5, 0.875348],
])(
  'a Poisson variable reaches %i when %d are expected as often as R says',
  (count, expected, p) => {
    expect(poissonTail(count, expected)).toBeCloseTo(p, 6)
  },
)

test('the Poisson tail falls with the count, rises with what is expected, and stays a probability', () => {
  const numbers = fc.record({
    count: fc.nat(400),
    expected: fc.double({ min: 0.01, max: 300, noNaN: true }),
  })
  fc.assert(
    fc.property(numbers, ({ count, expected }) => {
      const p = poissonTail(count, expected)
      expect(p).toBeGreaterThanOrEqual(0)
      expect(p).toBeLessThanOrEqual(1)
      expect(poissonTail(count + 1, expected)).toBeLessThanOrEqual(p + 1e-9)
      expect(poissonTail(count, expected * 1.1)).toBeGreaterThanOrEqual(p - 1e-9)
    }),
  )
})

// R 4.3: qchisq(0.95, degrees)
test.each([
  [2, 5.991],
  [4, 9.488],
  [10, 18.307],
])('the limit of chi-squared with %i degrees is that of R within one percent', (degrees, limit) => {
  expect(Math.abs(chiSquaredLimit(degrees) / limit - 1)).toBeLessThan(0.01)
})

test('entropy is zero for one answer and greatest for even ones', () => {
  expect(entropy([7, 0, 0])).toBe(0)
  expect(entropy([5, 5, 5, 5])).toBeCloseTo(2, 12)
  expect(medianOf([3, 1, 2, 10])).toBe(2.5)
})
