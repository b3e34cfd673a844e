import { quantitiesOf, type CostPlan, type Quantities } from './cost-plan.ts'
import { pricedUnits, type PricedUnit, type Tariff } from './tariff.ts'

/** What a survey will cost by one tariff. */
export type CostEstimate = {
  readonly tariff: Tariff
  /** Units that it takes and that cost something or are included. */
  readonly lines: readonly CostLine[]
  /** Cents: the sum of the lines. */
  readonly total: number
  /** Cents for each answer expected; absent where none is. */
  readonly perAnswer: number | undefined
}

export type CostLine = {
  readonly unit: PricedUnit
  readonly quantity: number
  /** Of these so many are in the base price. */
  readonly included: number
  /** Ten-thousandths of a euro for each of the others. */
  readonly each: number
  /** Cents, rounded for the line as a whole. */
  readonly amount: number
}

/** The cost of a plan by a tariff, line by line. */
export function estimateCost(plan: CostPlan, tariff: Tariff): CostEstimate {
  const quantities = quantitiesOf(plan, tariff)
  const lines = pricedUnits
    .map((unit) => lineOf(unit, quantities, tariff))
    .filter(({ quantity, each, included }) => quantity > 0 && (each > 0 || included > 0))
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  const { answer } = quantities
  return {
    tariff,
    lines,
    total,
    perAnswer: answer === 0 ? undefined : Math.round(total / answer),
  }
}

/** All tariffs for the same plan, the cheapest first. */
export function compareCosts(plan: CostPlan, tariffs: readonly Tariff[]): readonly CostEstimate[] {
  return tariffs
    .map((tariff) => estimateCost(plan, tariff))
    .toSorted((one, other) => one.total - other.total)
}

function lineOf(unit: PricedUnit, quantities: Quantities, { prices }: Tariff): CostLine {
  const quantity = quantities[unit]
  const { each } = prices[unit]
  const included = Math.min(prices[unit].included, quantity)
  return {
    unit,
    quantity,
    included,
    each,
    amount: Math.round(((quantity - included) * each) / 100),
  }
}
