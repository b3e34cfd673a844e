import { perturbedMean, type WeightPerturbation } from '@meinungsbild/disclosure'
import { recordKey } from '../columns/record-key.ts'
import { distributionOf, type Distribution } from '../columns/distribution.ts'
import { centreOf } from '../tables/centre.ts'
import type { RawTable } from '../tables/raw-table.ts'
import type { SafeCentre } from './safe-table.ts'

/** A mean is moved by what so many people change in it at most. */
const maximum = 2

/**
 * Weighted mean and median of a table as they may be shown. The mean is moved as if people came and went who weigh as much as
 * anybody does: beside the one without weights the exact one would tell the mean of those who weigh more.
 */
export function weightedCentre(
  table: RawTable,
  perturbation: WeightPerturbation,
): SafeCentre | undefined {
  const { column, base } = table
  const centre = centreOf(table)
  const people = distributionOf(
    column,
    table.values.map((value) => value.people),
  )
  if (centre === undefined || people === undefined) return undefined
  const { median } = centre
  return { mean: movedMean(centre.mean, people, base, column.variable.id, perturbation), median }
}

/** `of` names what it is a mean of: the same people are moved otherwise for every variable. */
export function movedMean(
  mean: number,
  distribution: Distribution,
  { people, key }: { readonly people: number; readonly key: number },
  of: string,
  { greatest, purpose }: WeightPerturbation,
): number {
  const { least, most } = endsOf(distribution)
  const exact = { count: Math.max(2, people / greatest), mean, least, most }
  return perturbedMean(exact, key, { maximum, purpose: ((purpose ^ recordKey(of)) >>> 2) + 1 })
}

/** The smallest and the largest number that somebody gave. */
function endsOf({ numbers, counts }: Distribution): {
  readonly least: number
  readonly most: number
} {
  let least = Infinity
  let most = -Infinity
  for (let index = 0; index < numbers.length; index += 1) {
    if ((counts[index] ?? 0) <= 0) continue
    least = Math.min(least, numbers[index] ?? Infinity)
    most = Math.max(most, numbers[index] ?? -Infinity)
  }
  return { least, most }
}
