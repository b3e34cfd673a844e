/** Bisection alone would need about sixty. */
const mostRounds = 1000

/**
 * Where a continuous function changes its sign between `low` and `high`, at which its signs differ: Brent's method (Brent
 * 1973, chapter 4). Ends when the place is known to ± `tolerance` / 2 or as well as numbers allow.
 */
export function rootBetween(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 0,
): number {
  let [previous, atPrevious] = [low, f(low)]
  let [best, atBest] = [high, f(high)]
  let [opposite, atOpposite] = [previous, atPrevious]
  for (let round = 0; round < mostRounds; round += 1) {
    const lastStep = best - previous
    if (Math.abs(atOpposite) < Math.abs(atBest)) {
      ;[previous, best, opposite] = [best, opposite, best]
      ;[atPrevious, atBest, atOpposite] = [atBest, atOpposite, atBest]
    }
    const enough = 2 * Number.EPSILON * Math.abs(best) + tolerance / 2
    const half = (opposite - best) / 2
    if (Math.abs(half) <= enough || atBest === 0) return best
    let step = half
    if (Math.abs(lastStep) >= enough && Math.abs(atPrevious) > Math.abs(atBest)) {
      const { p, q } = interpolated()
      const isInside = p < 0.75 * (opposite - best) * q - Math.abs(enough * q) / 2
      if (isInside && p < Math.abs((lastStep * q) / 2)) step = p / q
    }
    ;[previous, atPrevious] = [best, atBest]
    best += Math.abs(step) < enough ? Math.sign(step) * enough : step
    atBest = f(best)
    if (atBest > 0 === atOpposite > 0) [opposite, atOpposite] = [previous, atPrevious]
  }
  return best

  /** The step p / q by the secant, or by the inverse parabola where three points differ; p is not negative. */
  function interpolated(): { readonly p: number; readonly q: number } {
    const width = opposite - best
    const s = atBest / atPrevious
    let p = width * s
    let q = 1 - s
    if (previous !== opposite) {
      const t = atPrevious / atOpposite
      const u = atBest / atOpposite
      p = s * (width * t * (t - u) - (best - previous) * (u - 1))
      q = (t - 1) * (u - 1) * (s - 1)
    }
    return p > 0 ? { p, q: -q } : { p: -p, q }
  }
}
