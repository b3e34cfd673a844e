import { tailsAt, type CountedDistribution } from '../comparisons/counted-distribution.ts'
import { normalCdf, normalUpperTail } from '../distributions/normal.ts'

/** Up to here all orders are counted, as in R. */
const largestCounted = 9

/** P(S ≤ s) and P(S ≥ s) of the sum of squared differences of the ranks of `size` pairs without ties. `s` is even. */
export function spearmanTails(
  s: number,
  size: number,
): { readonly lower: number; readonly upper: number } {
  if (size <= largestCounted) return tailsAt(countedDistribution(size), s)
  const highest = (size ** 3 - size) / 3
  return {
    lower: s >= highest ? 1 : seriesTails(s + 2, size).below,
    upper: s <= 0 ? 1 : seriesTails(s, size).reached,
  }
}

/** P(S < s) and P(S ≥ s) by the Edgeworth series of Best and Roberts (1975), algorithm AS 89. */
function seriesTails(
  s: number,
  size: number,
): { readonly below: number; readonly reached: number } {
  const b = 1 / size
  const x = ((6 * (s - 1) * b) / (size ** 2 - 1) - 1) * Math.sqrt(size - 1)
  const y = x ** 2
  const fourth =
    y * b * (0.0879 + 0.0151 * b - y * (0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y)))
  const second = y * (-0.0758 + b * (0.1033 + 0.3932 * b) - fourth)
  const correction = (x * b * (0.2274 + b * (0.2531 + 0.1745 * b) + second)) / Math.exp(y / 2)
  const probability = (value: number) => Math.min(1, Math.max(0, value))
  return {
    below: probability(normalCdf(x) - correction),
    reached: probability(normalUpperTail(x) + correction),
  }
}

/** Gives the ranks of the second side one after the other to those of the first, over all sets of ranks already given. */
function countedDistribution(size: number): CountedDistribution {
  const highest = (size ** 3 - size) / 3
  const bySet = Array.from({ length: 2 ** size }, () => new Float64Array(highest + 1))
  bySet[0]?.fill(1, 0, 1)
  bySet.forEach((distribution, set) => {
    const given = bitCount(set)
    for (let rank = 0; rank < size; rank += 1) {
      if (set & (1 << rank)) continue
      const next = bySet[set | (1 << rank)]
      const added = (given - rank) ** 2
      distribution.forEach((probability, sum) => {
        if (next && probability > 0) {
          next[sum + added] = (next[sum + added] ?? 0) + probability / (size - given)
        }
      })
    }
  })
  return bySet.at(-1) ?? Float64Array.of(1)
}

function bitCount(set: number): number {
  return set === 0 ? 0 : (set & 1) + bitCount(set >>> 1)
}
