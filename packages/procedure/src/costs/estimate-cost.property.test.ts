import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CostPlan } from './cost-plan.ts'
import { compareCosts, estimateCost } from './estimate-cost.ts'
import { pricedUnits, type Tariff } from './tariff.ts'
import { tariff } from './tariffs.examples.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

const plans: fc.Arbitrary<CostPlan> = fc.record({
  invited: fc.nat(50_000),
  response: share,
  otherAnswers: fc.nat(10_000),
  byEmail: share,
  onPaper: share,
  reminders: fc.nat(5),
  languages: fc.integer({ min: 1, max: 8 }),
  months: fc.nat(24),
})

const price = fc.record({ each: fc.nat(5_000_000), included: fc.nat(2_000) })

const tariffs: fc.Arbitrary<Tariff> = fc
  .tuple(fc.array(price, { minLength: 9, maxLength: 9 }), fc.nat(400))
  .map(([prices, hours]) =>
    tariff('t', Object.fromEntries(pricedUnits.map((unit, at) => [unit, prices[at] ?? {}])), hours),
  )

test('the total is the sum of its lines, none of which is negative, and bills no more than there is', () => {
  fc.assert(
    fc.property(plans, tariffs, (plan, each) => {
      const { lines, total } = estimateCost(plan, each)
      expect(total).toBe(lines.reduce((sum, { amount }) => sum + amount, 0))
      for (const { quantity, included, amount } of lines) {
        expect(amount).toBeGreaterThanOrEqual(0)
        expect(included).toBeLessThanOrEqual(quantity)
      }
    }),
  )
})

test('more of anything never costs less, and nobody is reminded who was not invited', () => {
  fc.assert(
    fc.property(plans, tariffs, fc.nat(500), (plan, each, more) => {
      const before = estimateCost(plan, each)
      const after = (change: Partial<CostPlan>) => estimateCost({ ...plan, ...change }, each).total
      expect(after({ months: plan.months + 1 })).toBeGreaterThanOrEqual(before.total)
      expect(after({ languages: plan.languages + 1 })).toBeGreaterThanOrEqual(before.total)
      expect(after({ otherAnswers: plan.otherAnswers + more })).toBeGreaterThanOrEqual(before.total)
      const contacts = (unit: 'letter' | 'email') =>
        before.lines.find((line) => line.unit === unit)?.quantity ?? 0
      expect(contacts('letter') + contacts('email')).toBeLessThanOrEqual(
        plan.invited * (plan.reminders + 1),
      )
    }),
  )
})

test('a dearer or less generous tariff never costs less, and comes later in the comparison', () => {
  fc.assert(
    fc.property(plans, tariffs, fc.constantFrom(...pricedUnits), (plan, each, unit) => {
      const { each: old, included } = each.prices[unit]
      const dearer: Tariff = {
        ...each,
        id: 'dearer',
        prices: {
          ...each.prices,
          [unit]: { each: old + 100, included: Math.floor(included / 2) },
        },
      }
      const [first, second] = compareCosts(plan, [each, dearer])
      expect(second?.total).toBeGreaterThanOrEqual(first?.total ?? 0)
      expect(first?.tariff.id).toBe('t')
    }),
  )
})
