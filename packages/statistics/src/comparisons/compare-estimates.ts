import { around } from '../intervals/wald.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { normalPValue } from './alternative.ts'

/** A mean or a share with its standard error, whatever design it comes from. */
export type UncertainValue = { readonly value: number; readonly standardError: number }

export type EstimateComparison = {
  /** Second − first. */
  readonly difference: number
  readonly standardError: number
  readonly interval: Interval
  readonly z: number
  readonly pValue: number
}

/**
 * Whether an estimate differs between two samples that were drawn independently, such as two waves of a trend (Wald's test):
 * z = (second − first) / √(se₁² + se₂²). Refuses two estimates without error.
 */
export function compareEstimates(
  first: UncertainValue,
  second: UncertainValue,
  level = usualLevel,
): EstimateComparison | Refusal {
  const standardError = Math.hypot(first.standardError, second.standardError)
  if (standardError === 0) return refuse('noVariation')
  const difference = second.value - first.value
  const z = difference / standardError
  return {
    difference,
    standardError,
    interval: around(difference, standardError, level),
    z,
    pValue: normalPValue(z, 'twoSided'),
  }
}
