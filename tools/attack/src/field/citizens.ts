import type { Random } from './random.ts'

/** Somebody who was invited and takes part: when, from where, and what they write. */
export type Citizen = {
  readonly stratum: string
  /** Internet address, as a proxy would log it. */
  readonly address: string
  /** When the code is entered, in milliseconds since the field opened. */
  readonly entersAt: number
  /** When the answers are sent. */
  readonly sendsAt: number
  /** Free text of the answer: its length is different from person to person. */
  readonly text: string
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const fieldDays = 14

/** How many of a hundred people are at it in each hour of a day, from midnight: mornings slow, evenings busy. */
const hours = [1, 0, 0, 0, 0, 1, 2, 4, 5, 6, 6, 5, 5, 5, 4, 5, 6, 7, 8, 9, 9, 7, 4, 1]

/** Some live behind one address with others: offices, homes, mobile networks. */
const sharedAddresses = 60
const shareOfShared = 0.2

/** How long it takes from the code to the sent answer, in milliseconds. */
export type Delay = (random: Random) => number

/** Straight through: three to ten minutes. */
export const atOnce: Delay = (random) => (3 + 7 * random.next()) * minute

/** More than ten minutes, half of them more than an hour, some in the evening or the next day. */
export const later: Delay = (random) => (10 + 55 * -Math.log2(1 - random.next())) * minute

/**
 * `count` people who take part, in the order in which they enter their codes: most of them soon after the letters came,
 * fewer each day (half in the first four), by the hours of the day.
 */
export function citizens(
  count: number,
  strata: readonly string[],
  delay: Delay,
  random: Random,
): readonly Citizen[] {
  return Array.from({ length: count }, (_, index): Citizen => {
    const entersAt = arrival(random)
    return {
      stratum: strata[index % strata.length] ?? '',
      address: address(index, random),
      entersAt,
      sendsAt: Math.min(entersAt + delay(random), fieldDays * day - minute),
      text: 'Mehr Bäume. '.repeat(Math.floor(60 * random.next() ** 4)),
    }
  }).sort((some, other) => some.entersAt - other.entersAt)
}

function arrival(random: Random): number {
  const dayOfField = Math.min(fieldDays - 2, Math.floor(-4 * Math.log2(1 - random.next())))
  let share = random.next() * hours.reduce((sum, weight) => sum + weight, 0)
  const hourOfDay = hours.findIndex((weight) => (share -= weight) < 0)
  return dayOfField * day + Math.max(0, hourOfDay) * hour + random.next() * hour
}

function address(index: number, random: Random): string {
  return random.next() < shareOfShared
    ? `203.0.113.${random.below(sharedAddresses) + 1}`
    : `10.${Math.floor(index / 65_536)}.${Math.floor(index / 256) % 256}.${index % 256}`
}
