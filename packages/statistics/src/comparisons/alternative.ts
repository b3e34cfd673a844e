import { normalCdf, normalUpperTail } from '../distributions/normal.ts'
import { studentTCdf, studentTTwoSided, studentTUpperTail } from '../distributions/student-t.ts'

/** What a test is to show: that there is a difference, or that it goes into one direction. */
export type Alternative = 'twoSided' | 'less' | 'greater'

/** The p-value of a statistic that is standard normal if there is no difference. */
export function normalPValue(z: number, alternative: Alternative): number {
  switch (alternative) {
    case 'twoSided':
      return 2 * normalUpperTail(Math.abs(z))
    case 'less':
      return normalCdf(z)
    case 'greater':
      return normalUpperTail(z)
    default:
      return alternative satisfies never
  }
}

/** The p-value of a statistic that has Student's t distribution if there is no difference. */
export function studentTPValue(t: number, df: number, alternative: Alternative): number {
  switch (alternative) {
    case 'twoSided':
      return studentTTwoSided(t, df)
    case 'less':
      return studentTCdf(t, df)
    case 'greater':
      return studentTUpperTail(t, df)
    default:
      return alternative satisfies never
  }
}

/** The p-value where both tails were counted; each of them includes what was observed. */
export function exactPValue(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  alternative: Alternative,
): number {
  switch (alternative) {
    case 'twoSided':
      return Math.min(1, 2 * Math.min(lower, upper))
    case 'less':
      return lower
    case 'greater':
      return upper
    default:
      return alternative satisfies never
  }
}
