import { pricedUnits, type Price, type PricedUnit, type Tariff } from './tariff.ts'

/** A tariff that costs nothing but what is named, in ten-thousandths of a euro. */
export function tariff(
  name: string,
  prices: Readonly<Partial<Record<PricedUnit, Partial<Price>>>>,
  hours = 0,
): Tariff {
  const priceOf = (unit: PricedUnit): Price => ({ each: 0, included: 0, ...prices[unit] })
  const all = Object.fromEntries(pricedUnits.map((unit) => [unit, priceOf(unit)]))
  return {
    id: name,
    name,
    kind: 'service',
    source: 'Ausgedacht',
    asOf: '2026-11-01',
    hours,
    prices: all as Tariff['prices'],
  }
}
