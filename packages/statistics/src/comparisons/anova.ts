import { fUpperTail } from '../distributions/f.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { momentsOf, squaresOf } from './moments.ts'

/** One-way analysis of variance (Varianzanalyse). */
export type Anova = {
  readonly statistic: number
  readonly dfBetween: number
  readonly dfWithin: number
  readonly pValue: number
  readonly sumOfSquaresBetween: number
  readonly sumOfSquaresWithin: number
}

/**
 * Whether the means of several groups differ (Fisher 1925): R's `anova(lm(value ~ group))`. Groups without cases are left out.
 * Refuses fewer than two groups, no more cases than groups, and values that do not vary within the groups.
 */
export function anova(groups: readonly Float64Array[]): Anova | Refusal {
  const used = groups.filter(({ length }) => length > 0).map(momentsOf)
  const size = sumOf(used.map((group) => group.size))
  const dfBetween = used.length - 1
  const dfWithin = size - used.length
  if (dfBetween < 1 || dfWithin < 1) return refuse('tooFewCases')
  const grandMean = sumOf(used.map((group) => group.size * group.mean)) / size
  const between = sumOf(used.map((group) => group.size * (group.mean - grandMean) ** 2))
  const within = sumOf(used.map(squaresOf))
  if (within === 0) return refuse('noVariation')
  const statistic = between / dfBetween / (within / dfWithin)
  return {
    statistic,
    dfBetween,
    dfWithin,
    pValue: fUpperTail(statistic, dfBetween, dfWithin),
    sumOfSquaresBetween: between,
    sumOfSquaresWithin: within,
  }
}
