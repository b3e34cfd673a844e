import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marginOfError, sampleSize } from './sample-size.ts'

test.each([
  [0.05, 385, 382],
  [0.03, 1068, 1045],
  [0.02, 2401, 2291],
])('± %d needs %i answers, and %i of 50,000 people', (margin, many, few) => {
  expect(sampleSize({ margin }).needed).toBe(many)
  expect(sampleSize({ margin, population: 50_000 }).needed).toBe(few)
})

test('what is needed reaches the margin', () => {
  const goals = fc.record({
    margin: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
    share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    level: fc.constantFrom(0.9, 0.95, 0.99),
    population: fc.integer({ min: 100, max: 10_000_000 }),
  })
  fc.assert(
    fc.property(goals, (goal) => {
      const { needed, exact } = sampleSize(goal)
      expect(needed).toBeLessThanOrEqual(goal.population)
      expect(marginOfError(needed, goal)).toBeLessThanOrEqual(goal.margin * (1 + 1e-9))
      expect(marginOfError(exact * 0.9, goal)).toBeGreaterThan(goal.margin)
    }),
  )
})
