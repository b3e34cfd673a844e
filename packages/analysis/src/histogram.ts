import type { Text } from '@meinungsbild/questionnaire'
import type { Distribution } from './columns/distribution.ts'

/** One interval of a histogram: numbers from `from` on and below `to`. */
export type Bin = {
  readonly from: number
  readonly to: number
  readonly label: Text
  readonly count: number
}

/** Whole numbers that span at most this many steps get a column each. */
const singleSteps = 16

/**
 * Intervals of equal, round width (1, 2 or 5 times a power of ten), about as many as Sturges' rule asks for and never more
 * than 24. Whole numbers get whole intervals: "14", "20–29". Empty for no numbers, or numbers too far apart to divide.
 */
export function histogram({ numbers, counts: given }: Distribution): readonly Bin[] {
  const present = Array.from(numbers, (number, index) => ({
    number,
    count: given[index] ?? 0,
  })).filter(({ count }) => count > 0)
  const low = present[0]?.number
  const high = present.at(-1)?.number
  if (low === undefined || high === undefined || !Number.isFinite(high - low)) return []
  const whole = present.every(({ number }) => Number.isInteger(number))
  const people = present.reduce((sum, { count }) => sum + count, 0)
  const step = stepFor(high - low, people, whole)
  const first = stepsTo(low, step)
  const last = stepsTo(high, step)
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || last - first > 23) return []
  const counts = Array.from({ length: last - first + 1 }, () => 0)
  for (const { number, count } of present) {
    const index = stepsTo(number, step) - first
    counts[index] = (counts[index] ?? 0) + count
  }
  return counts.map((count, index) => {
    const from = multiple(first + index, step)
    const to = multiple(first + index + 1, step)
    return { from, to, count, label: labelOf(from, to, whole) }
  })
}

function stepFor(range: number, size: number, whole: boolean): number {
  if (whole && range < singleSteps) return 1
  if (range === 0) return 1
  const raw = range / (Math.ceil(Math.log2(size)) + 1)
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= raw) ?? 10
  return whole ? Math.max(1, factor * power) : factor * power
}

/** How many whole steps from 0 to the interval of `value`. 0.3 / 0.1 is 3 here and not 2.9999999999999996. */
function stepsTo(value: number, step: number): number {
  return Math.floor(Number((value / step).toPrecision(12)))
}

/** 3 * 0.1 is 0.3 here and not 0.30000000000000004. */
function multiple(times: number, step: number): number {
  return Number((times * step).toPrecision(12))
}

function labelOf(from: number, to: number, whole: boolean): Text {
  const format = (locale: string, value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: false }).format(value)
  if (!whole) {
    return {
      de: `${format('de-DE', from)} bis unter ${format('de-DE', to)}`,
      en: `${format('en-GB', from)} to under ${format('en-GB', to)}`,
    }
  }
  const last = to - 1
  const label = (locale: string) =>
    from === last ? format(locale, from) : `${format(locale, from)}–${format(locale, last)}`
  return { de: label('de-DE'), en: label('en-GB') }
}
