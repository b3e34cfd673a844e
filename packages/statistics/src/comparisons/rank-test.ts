import { refuse, type Refusal } from '../refusal.ts'
import { exactPValue, normalPValue, type Alternative } from './alternative.ts'
import { tailsAt, type CountedDistribution } from './counted-distribution.ts'

export type RankTest = {
  readonly statistic: number
  readonly pValue: number
  /** Whether the p-value was counted out, or comes from the normal distribution. */
  readonly exact: boolean
}

export type RankTestOptions = {
  readonly alternative?: Alternative
  /** The shift if there is nothing to find; 0 if not given. */
  readonly null?: number
  /**
   * Whether to count the p-value out. Without it, where R does: below 50 cases without ties. Ties are never counted out.
   */
  readonly exact?: boolean
  /** Takes half a rank off where the normal distribution is used; done if not given. */
  readonly continuity?: boolean
}

/** From this size on R takes the normal distribution unless it is told otherwise. */
export const largeSample = 50

/** The p-value of a sum of ranks that was counted out. */
export function exactRankTest(
  statistic: number,
  distribution: CountedDistribution,
  { alternative = 'twoSided' }: RankTestOptions,
): RankTest {
  const pValue = exactPValue(tailsAt(distribution, statistic), alternative)
  return { statistic, pValue, exact: true }
}

/** The p-value of a sum of ranks by the normal distribution. Refuses where it cannot vary. */
export function normalRankTest(
  statistic: number,
  { mean, variance }: { readonly mean: number; readonly variance: number },
  { alternative = 'twoSided', continuity = true }: RankTestOptions,
): RankTest | Refusal {
  if (variance <= 0) return refuse('noVariation')
  const distance = statistic - mean
  const correction = continuity ? correctionFor(distance, alternative) : 0
  const z = (distance - correction) / Math.sqrt(variance)
  return { statistic, pValue: Math.min(1, normalPValue(z, alternative)), exact: false }
}

function correctionFor(distance: number, alternative: Alternative): number {
  switch (alternative) {
    case 'twoSided':
      return Math.sign(distance) / 2
    case 'less':
      return -0.5
    case 'greater':
      return 0.5
    default:
      return alternative satisfies never
  }
}
