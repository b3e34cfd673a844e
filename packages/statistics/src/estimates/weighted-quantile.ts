import { ascending } from './ascending.ts'

/**
 * How a quantile is read off a weighted distribution; types 4 to 9 of Hyndman and Fan (1996) with weights in place of counts.
 *
 * - `inverse`: the smallest value up to which the share reaches the probability (type 1; R's `math`).
 * - `median`: the same, and the mean of two neighbours where it is reached exactly (type 2; R's `school`).
 * - `evenOrder`: type 3; `linear`: type 4, interpolated; `midpoint`: type 5; `weibull`: type 6; `endpoints`: type 7, the usual
 *   one of unweighted data; `medianUnbiased`: type 8; `normalUnbiased`: type 9.
 */
export type QuantileRule =
  | 'inverse'
  | 'median'
  | 'evenOrder'
  | 'linear'
  | 'midpoint'
  | 'weibull'
  | 'endpoints'
  | 'medianUnbiased'
  | 'normalUnbiased'

/** Values in ascending order with their weights, and the weights added up. */
export type WeightedDistribution = {
  readonly values: Float64Array
  readonly weights: Float64Array
  readonly cumulated: Float64Array
  readonly total: number
}

export function weightedDistribution(
  weights: Float64Array,
  values: Float64Array,
  counts: (row: number) => boolean,
): WeightedDistribution {
  const order = ascending(values, counts)
  return cumulate(
    Float64Array.from(order, (row) => values[row] ?? 0),
    Float64Array.from(order, (row) => weights[row] ?? 0),
  )
}

/** NaN of nobody. */
export function weightedQuantile(
  distribution: WeightedDistribution,
  probability: number,
  rule: QuantileRule,
): number {
  if (distribution.values.length === 0) return Number.NaN
  switch (rule) {
    case 'inverse': {
      const { low, high, exact } = neighbours(distribution, probability)
      return exact ? low : high
    }
    case 'median': {
      const { low, high, exact } = neighbours(distribution, probability)
      return exact ? (low + high) / 2 : high
    }
    case 'evenOrder': {
      const { low, high, exact, order } = neighbours(distinct(distribution), probability)
      return exact && order % 2 === 0 ? low : high
    }
    case 'linear': {
      const { low, high, share } = neighbours(distribution, probability)
      return low * (1 - share) + high * share
    }
    default:
      return interpolated(distribution, probability, rule)
  }
}

/** The last value up to which the share is no greater than the probability, the next one, and how far between them it lies. */
function neighbours(
  { values, cumulated, total }: WeightedDistribution,
  probability: number,
): {
  readonly low: number
  readonly high: number
  readonly exact: boolean
  readonly share: number
  readonly order: number
} {
  const order = countUpTo(cumulated, probability * total)
  const before = (cumulated[order - 1] ?? 0) / total
  const after = (cumulated[order] ?? total) / total
  const first = values[0] ?? Number.NaN
  const last = values.at(-1) ?? Number.NaN
  return {
    low: values[order - 1] ?? first,
    high: values[order] ?? last,
    exact: order > 0 && probability - before === 0,
    share: after > before ? (probability - before) / (after - before) : 0,
    order,
  }
}

function interpolated(
  distribution: WeightedDistribution,
  probability: number,
  rule: Exclude<QuantileRule, 'inverse' | 'median' | 'evenOrder' | 'linear'>,
): number {
  const { values } = distribution
  const position = positions(distribution, rule)
  // The first value that lies behind the probability.
  let next = 0
  while (next < values.length && position(next) <= probability) next += 1
  const low = values[next - 1] ?? values[0] ?? Number.NaN
  const high = values[next] ?? low
  if (next === 0) return low
  const from = position(next - 1)
  const to = next < values.length ? position(next) : from
  return to > from ? low + ((high - low) * (probability - from)) / (to - from) : low
}

/** The probability that each value is the quantile of. */
function positions(
  { weights, cumulated, total }: WeightedDistribution,
  rule: 'midpoint' | 'weibull' | 'endpoints' | 'medianUnbiased' | 'normalUnbiased',
): (index: number) => number {
  const count = weights.length
  const last = weights[count - 1] ?? 0
  const up = (index: number) => cumulated[index] ?? 0
  const before = (index: number) => (index === 0 ? 0 : up(index - 1))
  const mixed = (share: number, index: number) => before(index) * share + up(index) * (1 - share)
  switch (rule) {
    case 'midpoint':
      return (index) => mixed(1 / 2, index) / total
    case 'weibull':
      return (index) => up(index) / (total + last)
    case 'endpoints':
      return (index) => before(index) / (total - last)
    case 'medianUnbiased':
      return (index) => mixed(1 / 3, index) / (total + last / 3)
    case 'normalUnbiased':
      return (index) => mixed(3 / 8, index) / (total + last / 4)
    default:
      return rule satisfies never
  }
}

/** Equal values as one, with their weights together. */
function distinct({ values, weights }: WeightedDistribution): WeightedDistribution {
  const different: number[] = []
  const sums: number[] = []
  values.forEach((value, index) => {
    const weight = weights[index] ?? 0
    if (value === different.at(-1)) sums.push((sums.pop() ?? 0) + weight)
    else {
      different.push(value)
      sums.push(weight)
    }
  })
  return cumulate(Float64Array.from(different), Float64Array.from(sums))
}

/** Sums that carry their rounding along (Neumaier 1974), so that halves and quarters of equal weights are met exactly. */
function cumulate(values: Float64Array, weights: Float64Array): WeightedDistribution {
  let sum = 0
  let lost = 0
  const cumulated = weights.map((weight) => {
    const next = sum + weight
    lost += Math.abs(sum) >= Math.abs(weight) ? sum - next + weight : weight - next + sum
    sum = next
    return sum + lost
  })
  return { values, weights, cumulated, total: cumulated.at(-1) ?? 0 }
}

function countUpTo(cumulated: Float64Array, limit: number): number {
  let low = 0
  let high = cumulated.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulated[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
