import { normalCdf, studentTQuantile } from '@meinungsbild/statistics'

/** A share as `svyciprop` sees it. */
export type ProfiledShare = {
  readonly value: number
  readonly standardError: number
  readonly fit: FittedLogOdds
  readonly df: number
  readonly level: number
}

/** What R's `glm` makes of the log odds: it stops when the deviance hardly moves, and keeps weights from the step before. */
export type FittedLogOdds = {
  readonly logOdds: number
  readonly before: number
  readonly cases: number
  /** The sum of weights, in units of their mean. */
  readonly mass: number
}

/** Fits by reweighted least squares, as R does. `ones` are 0 or 1, and weights have mean 1 over all rows of the design. */
export function fitLogOdds(ones: Float64Array, weights: Float64Array): FittedLogOdds {
  const mass = sumOf(weights)
  const value = sumOf(ones.map((one, row) => one * (weights[row] ?? 0))) / mass
  const start = ones.map(
    (one, row) => ((weights[row] ?? 0) * one + 0.5) / ((weights[row] ?? 0) + 1),
  )
  const spreads = start.map((share, row) => (weights[row] ?? 0) * share * (1 - share))
  const working = start.map(
    (share, row) =>
      Math.log(share / (1 - share)) + ((ones[row] ?? 0) - share) / (share * (1 - share)),
  )
  let logOdds = sumOf(working.map((each, row) => each * (spreads[row] ?? 0))) / sumOf(spreads)
  let before = logOdds
  const devianceAt = (at: number) => {
    const share = shareOf(at)
    return -2 * mass * (value * Math.log(share) + (1 - value) * Math.log(1 - share))
  }
  let last = devianceOf(start, ones, weights)
  for (let step = 1; step < 25; step += 1) {
    const now = devianceAt(logOdds)
    if (Math.abs(now - last) < 1e-8 * (Math.abs(now) + 0.1)) break
    last = now
    before = logOdds
    const share = shareOf(logOdds)
    logOdds += (value - share) / (share * (1 - share))
  }
  return { logOdds, before, cases: ones.length, mass }
}

function devianceOf(shares: Float64Array, ones: Float64Array, weights: Float64Array): number {
  return (
    -2 *
    sumOf(
      shares.map(
        (share, row) => (weights[row] ?? 0) * Math.log(ones[row] === 1 ? share : 1 - share),
      ),
    )
  )
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0)
}

/**
 * The interval that R reads off a likelihood profile: it computes the profile at a few points, lays a spline through them, draws
 * that with straight lines, and looks up the limits. This is off by up to some 1e-4 from what it approximates.
 */
export function profileInterval(share: ProfiledShare): readonly [number, number] {
  const { value, fit } = share
  const { logOdds: centre, cases, mass } = fit
  const spread = spreadOf(centre)
  const se = share.standardError / spread
  const cut =
    -studentTQuantile((1 - share.level) / 2, share.df) * se * Math.sqrt(mass * spreadOf(fit.before))
  const alpha = normalCdf(-cut) / 2
  const furthest = -studentTQuantile(alpha / 2, cases - 1)
  const dispersion = ((value * (1 - value)) / spread) * (cases / (cases - 1))
  const z = (at: number) => {
    const excess = mass * (deviance(value, shareOf(at)) - deviance(value, shareOf(centre)))
    return Math.sign(at - centre) * Math.sqrt(Math.max(0, excess / dispersion))
  }
  const side = (sign: number) => {
    const points: number[] = []
    for (let step = 1; step < 10 && Math.abs(z(points.at(-1) ?? centre)) < furthest; step += 1)
      points.push(centre + (sign * step * furthest * se) / 5)
    return points
  }
  const x = [...side(-1), centre, ...side(1)].toSorted((a, b) => a - b)
  const spline = splineThrough(x, x.map(z))
  const first = x[0] ?? centre
  const last = x.at(-1) ?? centre
  const count = 3 * x.length
  const drawn = Array.from({ length: count }, (_, index) => {
    const at = first + ((last - first) * index) / (count - 1)
    return { at, z: spline(at) }
  })
  const lookUp = (limit: number) => {
    const next = drawn.findIndex((point) => point.z >= limit)
    const [from, to] = [drawn[next - 1], drawn[next]]
    if (from === undefined || to === undefined) return Number.NaN
    return shareOf(from.at + ((to.at - from.at) * (limit - from.z)) / (to.z - from.z))
  }
  return [lookUp(-cut), lookUp(cut)]
}

function spreadOf(logOdds: number): number {
  const share = shareOf(logOdds)
  return share * (1 - share)
}

function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function deviance(value: number, share: number): number {
  return 2 * (value * Math.log(value / share) + (1 - value) * Math.log((1 - value) / (1 - share)))
}

/** A cubic spline whose third derivatives at the ends are those of the cubics through the four outer points (Forsythe et al. 1977). */
function splineThrough(x: readonly number[], y: readonly number[]): (at: number) => number {
  const n = x.length
  const gap = (i: number) => (x[i + 1] ?? 0) - (x[i] ?? 0)
  const slope = (i: number) => ((y[i + 1] ?? 0) - (y[i] ?? 0)) / gap(i)
  const second = (i: number) => (slope(i + 1) - slope(i)) / ((x[i + 2] ?? 0) - (x[i] ?? 0))
  const third = (i: number) => (second(i + 1) - second(i)) / ((x[i + 3] ?? 0) - (x[i] ?? 0))
  const diagonal = Array.from({ length: n }, (_, i) => {
    if (i === 0) return -gap(0)
    return i === n - 1 ? -gap(n - 2) : 2 * (gap(i - 1) + gap(i))
  })
  const curvature = Array.from({ length: n }, (_, i) => {
    if (i === 0) return gap(0) ** 2 * third(0)
    return i === n - 1 ? -(gap(n - 2) ** 2) * third(n - 4) : slope(i) - slope(i - 1)
  })
  for (let i = 1; i < n; i += 1) {
    const factor = gap(i - 1) / (diagonal[i - 1] ?? 1)
    diagonal[i] = (diagonal[i] ?? 0) - factor * gap(i - 1)
    curvature[i] = (curvature[i] ?? 0) - factor * (curvature[i - 1] ?? 0)
  }
  for (let i = n - 1; i >= 0; i -= 1)
    curvature[i] =
      ((curvature[i] ?? 0) - (i < n - 1 ? gap(i) * (curvature[i + 1] ?? 0) : 0)) /
      (diagonal[i] ?? 1)
  return (at) => {
    const i = Math.max(
      0,
      Math.min(
        n - 2,
        x.findLastIndex((each) => each <= at),
      ),
    )
    const [from, to] = [curvature[i] ?? 0, curvature[i + 1] ?? 0]
    const along = at - (x[i] ?? 0)
    const linear = slope(i) - gap(i) * (to + 2 * from)
    return (y[i] ?? 0) + along * (linear + along * (3 * from + (along * (to - from)) / gap(i)))
  }
}
