/** The next step up of 1, 2, 2.5 or 5 times a power of ten. */
export function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * 0.999) ?? 10
  return Number((factor * power).toPrecision(12))
}

/** A round step of which about `count` lead from the one number to the other; for two that are alike, to the number itself. */
export function stepBetween(low: number, high: number, count: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high))
  // Differences below this are noise of the floating point and no figures.
  const span = high - low > size * 1e-9 ? high - low : size
  return span > 1e-9 ? roundStep(span / count) : 1
}

/** How many whole steps from 0 to the last step below a value, or to the first above it. 0.3 is 3 steps of 0.1, exactly. */
export function stepsTo(value: number, step: number, side: 'below' | 'above'): number {
  const steps = Number((value / step).toPrecision(12))
  return side === 'below' ? Math.floor(steps) : Math.ceil(steps)
}

/** 3 * 0.1 is 0.3 here and not 0.30000000000000004. */
export function multipleOf(times: number, step: number): number {
  return Number((times * step).toPrecision(12))
}
