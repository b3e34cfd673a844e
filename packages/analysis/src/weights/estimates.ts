import {
  confidenceInterval,
  isRefusal,
  proportionInterval,
  surveyMeans,
  surveyProportions,
  wilsonInterval,
  type Interval,
} from '@meinungsbild/statistics'
import { valuesIn, type Column } from '../columns/column.ts'
import { isIn, union, type Mask } from '../columns/mask.ts'
import type { WeightsInside } from './weights.ts'

/** A share among those who gave a value, with its 95 % interval; none where the share cannot have one. */
export type ShareEstimate = { readonly share: number; readonly interval: Interval | undefined }

/** The shares of all values of a column; `counts` are people per value and `base` those who gave one. */
export function estimateShares(
  column: Column,
  inside: WeightsInside,
  counts: readonly number[],
  base: number,
): readonly ShareEstimate[] {
  if (isPlain(inside)) return counts.map((count) => plainShare(count, base))
  if (column.kind !== 'set')
    return sharesOf(valueCodes(column), valuesIn(column), inside.design, base)
  return column.masks
    .slice(0, valuesIn(column))
    .flatMap((mask) => estimateChosen(column, mask, inside.design, base))
}

/** The share of those who are in `chosen`, of `base` people who gave a value; `count` of them are. */
export function estimateShare(
  column: Column,
  chosen: Mask,
  inside: WeightsInside,
  count: number,
  base: number,
): ShareEstimate {
  const [estimate] = isPlain(inside)
    ? [plainShare(count, base)]
    : estimateChosen(column, chosen, inside.design, base)
  return estimate ?? plainShare(count, base)
}

/** The weighted mean of a column's numbers with its 95 % interval; undefined where there are none. */
export function estimateMean(
  column: Column,
  { design }: WeightsInside,
): { readonly mean: number; readonly interval: Interval } | undefined {
  const values = numbersOf(column)
  if (values === undefined) return undefined
  const { estimates, degreesOfFreedom } = surveyMeans(design, [values])
  const [mean] = estimates
  return mean && { mean: mean.value, interval: confidenceInterval(mean, degreesOfFreedom) }
}

/** Without weights and strata Wilson's interval is the usual one, and needs no pass over the answers. */
export function isPlain({ design, perturbation }: WeightsInside): boolean {
  return perturbation === undefined && design.stages.every(({ drawn }) => drawn.length <= 1)
}

function plainShare(count: number, base: number): ShareEstimate {
  if (base === 0) return { share: 0, interval: undefined }
  return { share: count / base, interval: wilsonInterval(count, base) }
}

function sharesOf(
  codes: Int32Array,
  count: number,
  design: WeightsInside['design'],
  base: number,
): readonly ShareEstimate[] {
  const { estimates, degreesOfFreedom } = surveyProportions(design, { codes, count })
  return estimates.map(({ value, standardError }) => {
    const effectiveCases = effectiveBase(value, standardError, base)
    const share = { value, standardError, cases: base, degreesOfFreedom, effectiveCases }
    const interval = proportionInterval('wilson', share)
    return { share: value, interval: isRefusal(interval) ? undefined : interval }
  })
}

function estimateChosen(
  column: Column,
  chosen: Mask,
  design: WeightsInside['design'],
  base: number,
): readonly ShareEstimate[] {
  return sharesOf(chosenOrNot(column, chosen, design.rows), 2, design, base).slice(1)
}

/** p (1 - p) / SE²; a share of nobody or everybody has no such number, and stands on as many as answered. */
function effectiveBase(share: number, standardError: number, base: number): number {
  const variance = standardError ** 2
  return variance > 0 ? (share * (1 - share)) / variance : base
}

function valueCodes(column: Exclude<Column, { kind: 'set' }>): Int32Array {
  const values = valuesIn(column)
  return Int32Array.from(column.codes, (code) => (code < values ? code : -1))
}

/** 1 for who is chosen, 0 for others who gave a value, -1 for who gave none. */
function chosenOrNot(column: Column, chosen: Mask, size: number): Int32Array {
  const gave = column.kind === 'set' ? union(column.masks.slice(0, valuesIn(column))) : undefined
  const values = valuesIn(column)
  return Int32Array.from({ length: size }, (_, person) => {
    if (isIn(chosen, person)) return 1
    const hasValue =
      column.kind === 'set'
        ? gave !== undefined && isIn(gave, person)
        : (column.codes[person] ?? values) < values
    return hasValue ? 0 : -1
  })
}

/** What everybody's answer is worth; NaN where it is no number. Undefined where there are none to compute with. */
export function numbersOf(column: Column): Float64Array | undefined {
  if (column.kind === 'set' || column.kind === 'texts') return undefined
  if (column.kind === 'numbers')
    return Float64Array.from(column.codes, (code) => column.numbers[code] ?? Number.NaN)
  const { measure, categories } = column.variable
  if (measure !== 'ordinal' || categories.some(({ value }) => value === undefined)) return undefined
  return Float64Array.from(column.codes, (code) => categories[code]?.value ?? Number.NaN)
}
