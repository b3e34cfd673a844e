import type { SurveyDesign } from '../design/survey-design.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { rakingAdjustment } from './raking-adjustment.ts'
import { sumOf } from '../sum.ts'

/** Shares of a category in the population, adding up to 1. Who has no category (-1) keeps his share of the weights. */
export type ShareMargin = { readonly codes: Int32Array; readonly shares: Float64Array }

export type CappedRakingOptions = {
  /** No weight is greater than so many times the mean. */
  readonly cap?: number
  /** Ends when an iteration moves the weights hardly less than the one before: by less than this share. */
  readonly improvement?: number
  readonly maxIterations?: number
  /** Margins take part only if the sample is further off than this; again after each raking. Without it all take part. */
  readonly choose?: { readonly discrepancy: DiscrepancyMeasure; readonly limit: number }
}

/** The differences of a margin's shares, without sign: added up, the greatest, or their mean. */
export type DiscrepancyMeasure = 'total' | 'greatest' | 'mean'

export type CappedRaking = {
  /** With weights of mean 1. */
  readonly design: SurveyDesign
  /** Which margins took part. */
  readonly chosen: readonly number[]
  readonly iterations: number
  /** By how much the share of a category still differs from what it is in the population, at most; all margins count. */
  readonly greatestGap: number
}

const maxChoices = 10

/**
 * Raking as American election studies do it (DeBell and Krosnick 2009; R's `anesrake`): base weights of mean 1, the cap applied
 * within each iteration, and the choice of margins that are far off. Refused: a category without a row or a share.
 */
export function rakeWithCap(
  design: SurveyDesign,
  margins: readonly ShareMargin[],
  { cap = 5, improvement = 0.01, maxIterations = 1000, choose }: CappedRakingOptions = {},
): CappedRaking | Refusal {
  const base = toMeanOne(design.weights)
  const refusal = margins
    .map((margin) => refusalOf(base, margin))
    .find((each) => each !== undefined)
  if (refusal !== undefined) return refusal
  const farOff = (weights: Float64Array) =>
    choose === undefined
      ? margins.map((_, index) => index)
      : margins.flatMap((margin, index) =>
          discrepancy(weights, margin, choose.discrepancy) > choose.limit ? [index] : [],
        )
  let chosen = farOff(base)
  let raked: Rounds = { weights: base, iterations: 0 }
  for (let choice = 0; choice < maxChoices; choice += 1) {
    const taken = margins.filter((_, index) => chosen.includes(index))
    raked = roundsOf(base, taken, cap, improvement, maxIterations)
    const more = farOff(raked.weights).filter((index) => !chosen.includes(index))
    if (more.length === 0) break
    chosen = [...chosen, ...more].toSorted((a, b) => a - b)
  }
  const { weights, iterations } = raked
  const adjustment = rakingAdjustment(
    chosen.flatMap((index) => {
      const margin = margins[index]
      return margin === undefined
        ? []
        : [{ codes: margin.codes, count: margin.shares.length, weights }]
    }),
  )
  return {
    design: { ...design, weights, adjustments: [...design.adjustments, adjustment] },
    chosen,
    iterations,
    greatestGap: Math.max(0, ...margins.map((margin) => discrepancy(weights, margin, 'greatest'))),
  }
}

type Rounds = { readonly weights: Float64Array; readonly iterations: number }

function roundsOf(
  base: Float64Array,
  margins: readonly ShareMargin[],
  cap: number,
  improvement: number,
  maxIterations: number,
): Rounds {
  let weights = base
  let moved = Infinity
  for (let iteration = 1; ; iteration += 1) {
    const turned = margins.reduce((current, margin) => turn(current, margin), weights)
    const capped = cutOff(turned, cap)
    const before = moved
    moved = sumOf(capped.map((weight, row) => Math.abs(weight - (weights[row] ?? 0))))
    weights = capped
    const settled = moved >= (1 - improvement) * before || moved === 0
    if (settled || iteration >= maxIterations) return { weights, iterations: iteration }
  }
}

function turn(weights: Float64Array, { codes, shares }: ShareMargin): Float64Array {
  const { sums, known } = sumsOf(weights, codes, shares.length)
  return weights.map((weight, row) => {
    const code = codes[row] ?? -1
    return code < 0 || weight === 0
      ? weight
      : (weight * (shares[code] ?? 0) * known) / (sums[code] ?? 1)
  })
}

function cutOff(weights: Float64Array, cap: number): Float64Array {
  let capped = weights
  while (capped.some((weight) => weight > cap + 1e-4))
    capped = toMeanOne(capped.map((weight) => Math.min(weight, cap)))
  return capped
}

function discrepancy(
  weights: Float64Array,
  { codes, shares }: ShareMargin,
  measure: DiscrepancyMeasure,
): number {
  const { sums, known } = sumsOf(weights, codes, shares.length)
  const gaps = shares.map((share, code) => Math.abs((sums[code] ?? 0) / known - share))
  const total = sumOf(gaps)
  switch (measure) {
    case 'total':
      return total
    case 'greatest':
      return Math.max(...gaps)
    case 'mean':
      return total / gaps.length
    default:
      return measure satisfies never
  }
}

function refusalOf(weights: Float64Array, { codes, shares }: ShareMargin): Refusal | undefined {
  const { sums } = sumsOf(weights, codes, shares.length)
  if (sums.some((sum, code) => sum > 0 && !((shares[code] ?? 0) > 0)))
    return refuse('unknownCategory')
  return sums.some((sum, code) => sum === 0 && (shares[code] ?? 0) > 0)
    ? refuse('emptyCategory')
    : undefined
}

/** Weights by category, and of all who have one. */
function sumsOf(
  weights: Float64Array,
  codes: Int32Array,
  count: number,
): { readonly sums: Float64Array; readonly known: number } {
  const sums = new Float64Array(count)
  let known = 0
  for (let row = 0; row < weights.length; row += 1) {
    const code = codes[row] ?? -1
    if (code < 0) continue
    const weight = weights[row] ?? 0
    sums[code] = (sums[code] ?? 0) + weight
    known += weight
  }
  return { sums, known }
}

function toMeanOne(weights: Float64Array): Float64Array {
  let sum = 0
  let cases = 0
  for (const weight of weights) {
    sum += weight
    if (weight !== 0) cases += 1
  }
  return weights.map((weight) => (weight * cases) / sum)
}
