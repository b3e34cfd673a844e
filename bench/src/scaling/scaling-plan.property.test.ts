import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostPeople, scalingPlan } from './scaling-plan.ts'

const milliseconds = fc.double({ min: 0.01, max: 50, noNaN: true })
const costs = fc.record({
  participationMs: milliseconds,
  signMs: milliseconds,
  openMs: milliseconds,
  answerBytes: fc.integer({ min: 100, max: 100_000 }),
})

test('up to the most people one core is enough, and past it no longer', () => {
  fc.assert(
    fc.property(costs, (each) => {
      const most = mostPeople(each.signMs)
      expect(scalingPlan(most, each).doorCores).toBeLessThanOrEqual(1 + 1e-9)
      expect(scalingPlan(most * 1.01 + 2, each).doorCores).toBeGreaterThan(1)
    }),
  )
})

test('twice as many people need twice as much of everything', () => {
  fc.assert(
    fc.property(costs, fc.integer({ min: 1, max: 1_000_000_000 }), (each, people) => {
      const once = scalingPlan(people, each)
      const twice = Object.entries(scalingPlan(people * 2, each))
      for (const [name, value] of twice)
        expect(value).toBeCloseTo(2 * Number(new Map(Object.entries(once)).get(name)), 3)
    }),
  )
})
