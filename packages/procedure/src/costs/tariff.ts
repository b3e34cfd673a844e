import { isDay } from '../day.ts'

/** What a tariff may put a price on, in the order of a bill. */
export const pricedUnits = [
  /** Grundpreis of the survey, or set-up of one's own. */
  'survey',
  /** Operation (hosting, maintenance), a month. */
  'month',
  'answer',
  /** Printing and enveloping of one letter; its postage is a price of its own. */
  'letter',
  'postage',
  /** A form that comes back on paper: printing, return postage, keying. */
  'form',
  'email',
  /** Every language after the first. */
  'language',
  /** Work of the house's own people. */
  'hour',
] as const

export type PricedUnit = (typeof pricedUnits)[number]

export type Price = {
  /** In ten-thousandths of a euro, so that an e-mail of 0.25 cents can be told. A whole number from 0 on. */
  readonly each: number
  /** How many the base price includes; a whole number from 0 on. */
  readonly included: number
}

/** Preismodell: the prices of one way to carry out a survey, as somebody has entered them. */
export type Tariff = {
  readonly id: string
  readonly name: string
  /** `own`: the house runs the software itself; `service`: it buys the service. */
  readonly kind: 'own' | 'service'
  /** Where the prices come from: "Angebot vom 3. November 2026". */
  readonly source: string
  /** Day on which they held. */
  readonly asOf: string
  /** Hours of work that a survey takes this way; a number from 0 on. */
  readonly hours: number
  readonly prices: Readonly<Record<PricedUnit, Price>>
}

export type TariffField = 'name' | 'source' | 'asOf' | 'hours' | PricedUnit

/** Enough for any survey, and far below what numbers can hold exactly. */
const largestPrice = 10_000_000_000
const largestCount = 100_000_000

/** What is wrong with a tariff, by field; what is empty is told by `source` and `name` alone. */
export function tariffFlaws({ name, source, asOf, hours, prices }: Tariff): readonly TariffField[] {
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(source.trim() === '' ? (['source'] as const) : []),
    ...(isDay(asOf) ? [] : (['asOf'] as const)),
    ...(Number.isFinite(hours) && hours >= 0 && hours <= 100_000 ? [] : (['hours'] as const)),
    ...pricedUnits.filter((unit) => !isPrice(prices[unit])),
  ]
}

function isPrice({ each, included }: Price): boolean {
  return isCount(each, largestPrice) && isCount(included, largestCount)
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most
}
