import { fUpperTail } from '../distributions/f.ts'
import { normalUpperTail } from '../distributions/normal.ts'
import { rootBetween } from '../root.ts'
import { sumOf } from '../sum.ts'

/**
 * P(Σ δᵢ Zᵢ² > x · χ²/df): the upper tail of a mixture of chi-squares whose variance was estimated with `df` degrees of freedom,
 * by the saddlepoint approximation of Lugannani and Rice (Kuonen 1999), which is good to a few percent of tiny p-values too. Close
 * to the mean, where it is not defined, Satterthwaite's F. As R does, `df` counts in whole numbers.
 */
export function saddlepointTail(x: number, mixture: readonly number[], df: number): number {
  if (!(x > 0)) return 1
  const positive = mixture.filter((weight) => weight > 0)
  const terms: readonly Term[] = [
    ...positive.map((weight) => ({ weight, times: 1 })),
    { weight: -x / df, times: Math.floor(df) },
  ]
  return tailAboveNought(terms) ?? satterthwaite(x, positive, df)
}

/** `times` independent χ² of one degree of freedom, each by `weight`. */
type Term = { readonly weight: number; readonly times: number }

function tailAboveNought(terms: readonly Term[]): number | undefined {
  const greatest = Math.max(...terms.map(({ weight }) => weight))
  const scaled = terms.map(({ weight, times }) => ({ weight: weight / greatest, times }))
  const sum = (of: (weight: number) => number) =>
    scaled.reduce((total, { weight, times }) => total + times * of(weight), 0)
  const slope = (zeta: number) => sum((weight) => weight / (1 - 2 * zeta * weight))
  const lowest = Math.max(...scaled.flatMap(({ weight }) => (weight < 0 ? [1 / (2 * weight)] : [])))
  const [from, to] = [lowest * (1 - 1e-5), 0.5 * (1 - 1e-5)]
  if (slope(from) > 0 || slope(to) < 0) return undefined
  const zeta = rootBetween(slope, from, to)
  if (Math.abs(zeta) < 1e-4) return undefined
  const cumulant = -sum((weight) => Math.log(1 - 2 * zeta * weight)) / 2
  const curvature = 2 * sum((weight) => (weight / (1 - 2 * zeta * weight)) ** 2)
  const w = Math.sign(zeta) * Math.sqrt(-2 * cumulant)
  const v = zeta * Math.sqrt(curvature)
  return normalUpperTail(w + Math.log(v / w) / w)
}

function satterthwaite(x: number, mixture: readonly number[], df: number): number {
  const sum = sumOf(mixture)
  const squares = sumOf(mixture.map((weight) => weight * weight))
  return fUpperTail(x / sum, (sum * sum) / squares, df)
}
