import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjustPValues, type Adjustment } from './adjust-p-values.ts'

// R: p.adjust(c(.04, .01, .03, .005, .6), method)
test.each<[Adjustment, readonly number[]]>([
  ['bonferroni', [0.2, 0.05, 0.15, 0.025, 1]],
  ['holm', [0.09, 0.04, 0.09, 0.025, 0.6]],
  ['hochberg', [0.08, 0.04, 0.08, 0.025, 0.6]],
  ['hommel', [0.08, 0.04, 0.06, 0.025, 0.6]],
  ['BH', [0.05, 0.025, 0.05, 0.025, 0.6]],
  ['BY', [0.1141666666667, 0.0570833333333, 0.1141666666667, 0.0570833333333, 1]],
])('%s is that of R', (adjustment, expected) => {
  const found = adjustPValues([0.04, 0.01, 0.03, 0.005, 0.6], adjustment)
  found.forEach((pValue, index) => expect(pValue).toBeCloseTo(expected[index] ?? 0, 12))
})

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })
const adjustments = fc.constantFrom<Adjustment>(
  'bonferroni',
  'holm',
  'hochberg',
  'hommel',
  'BH',
  'BY',
)

test('nothing falls, nothing exceeds 1, and the order stays', () => {
  fc.assert(
    fc.property(pValues, adjustments, (raw, adjustment) => {
      const adjusted = adjustPValues(raw, adjustment)
      expect(adjusted).toHaveLength(raw.length)
      raw.forEach((pValue, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(pValue)
        expect(adjusted[i]).toBeLessThanOrEqual(1)
        const larger = adjusted.filter((_, j) => (raw[j] ?? 0) > pValue)
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, ...larger))
      })
    }),
  )
})

test('Bonferroni is the strictest, then Holm, Hochberg and Hommel', () => {
  fc.assert(
    fc.property(pValues, (raw) => {
      const [bonferroni = [], holm = [], hochberg = [], hommel = []] = (
        ['bonferroni', 'holm', 'hochberg', 'hommel'] as const
      ).map((adjustment) => adjustPValues(raw, adjustment))
      raw.forEach((_, i) => {
        expect(holm[i]).toBeLessThanOrEqual(bonferroni[i] ?? 0)
        expect(hochberg[i]).toBeLessThanOrEqual(holm[i] ?? 0)
        expect(hommel[i]).toBeLessThanOrEqual((hochberg[i] ?? 0) + 1e-15)
      })
    }),
  )
})
