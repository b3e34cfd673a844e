import { refuse, type Refusal } from '../refusal.ts'
import type { Table } from '../tables/table.ts'
import { sweep } from './sweep.ts'

/** All subsets of the drivers are looked at: 4096 regressions of twelve, and twice as many with each further one. */
export const mostDrivers = 12

/** How much of the differences in an outcome the drivers explain together, and which part of that each of them. */
export type RelativeImportance = {
  readonly rSquared: number
  /** By driver, never negative; they add up to `rSquared`. */
  readonly shares: readonly number[]
}

/**
 * Key drivers (Treiberanalyse) after Lindeman, Merenda and Gold (1980), which is the Shapley value of R²: what a driver adds
 * to R², averaged over all orders in which the drivers can come in (Grömping 2007; R: `relaimpo`, type `lmg`). `correlations`
 * are those of the drivers and, last, the outcome; with weights the weighted ones. Refuses more than twelve drivers, a column
 * that does not vary, and drivers that follow from others.
 */
export function relativeImportance(correlations: Table): RelativeImportance | Refusal {
  const drivers = correlations.length - 1
  if (drivers > mostDrivers) return refuse('tooManyDrivers')
  if (correlations.some((row) => row.some(Number.isNaN))) return refuse('noVariation')
  const rSquared = new Float64Array(2 ** drivers)
  if (!explain(correlations, 0, 0, rSquared)) return refuse('collinear')
  const weights = orderWeights(drivers)
  const shares = Array.from({ length: drivers }, (_, driver) => {
    const bit = 1 << driver
    return rSquared.reduce((share, without, set) => {
      if (set & bit) return share
      return share + (weights[sizeOf(set)] ?? 0) * ((rSquared[set | bit] ?? 0) - without)
    }, 0)
  })
  return { rSquared: rSquared.at(-1) ?? 0, shares }
}

/** Notes R² of every set that adds drivers from `first` on to `set`, at which `swept` was swept. False if some are collinear. */
function explain(swept: Table, set: number, first: number, rSquared: Float64Array): boolean {
  const outcome = swept.length - 1
  for (let driver = first; driver < outcome; driver += 1) {
    const next = sweep(swept, driver)
    if (next === undefined) return false
    const bigger = set | (1 << driver)
    rSquared[bigger] = 1 - (next[outcome]?.[outcome] ?? 0)
    if (!explain(next, bigger, driver + 1, rSquared)) return false
  }
  return true
}

/** In which share of all orders a given set of `index` others comes before a driver: s! (p − s − 1)! / p!. */
function orderWeights(drivers: number): readonly number[] {
  const weights = [1 / drivers]
  for (let before = 1; before < drivers; before += 1) {
    weights.push(((weights[before - 1] ?? 0) * before) / (drivers - before))
  }
  return weights
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >>> 1)
}
