import { pricedUnits, type Price, type PricedUnit, type Tariff } from '@meinungsbild/procedure'
import type { House } from '../../testing/open-house.ts'

/** A tariff of which only these prices are not 0, in ten-thousandths of a euro. */
export function tariff(
  id: string,
  name: string,
  prices: Readonly<Partial<Record<PricedUnit, Partial<Price>>>>,
): Tariff {
  const all = pricedUnits.map((unit) => [unit, { each: 0, included: 0, ...prices[unit] }])
  return {
    id,
    name,
    kind: id === 'own' ? 'own' : 'service',
    source: 'Angebot <1>',
    asOf: '2026-11-01',
    hours: 0,
    prices: Object.fromEntries(all) as Tariff['prices'],
  }
}

/** Own operation with a base price, and an offer that is paid by the answer. */
export async function enterTariffs({ storage }: House): Promise<void> {
  const written = { by: 'a-betreuung', at: '2026-11-23T08:00:00.000Z' }
  const own = tariff('own', 'Eigener *Betrieb*', {
    survey: { each: 5_000_000 },
    postage: { each: 9_500 },
  })
  const offer = tariff('offer', 'Angebot | A', {
    answer: { each: 10_000, included: 50 },
    postage: { each: 9_500 },
  })
  await storage.tariffs.put(own, written)
  await storage.tariffs.put(offer, written)
}
