import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import { perturb, perturbedWeight } from '@meinungsbild/disclosure'
import { wilsonInterval, type Interval } from '@meinungsbild/statistics'
import { byCell, type Cells } from '../tables/cells.ts'
import { centreFrom } from '../tables/centre.ts'
import type { Group, RawTable } from '../tables/raw-table.ts'
import { summarise } from '../summary.ts'
import type { SafeTable } from './safe-table.ts'
import { usualPerturbation } from './usual-perturbation.ts'

/** What intervals of a free table stand on. */
export type FreeSample = {
  /** What the weights cost (Kish): intervals stand on so many times fewer answers. */
  readonly designEffect: number
  readonly isRandom: boolean
}

/**
 * A table that somebody asked for, every count of it perturbed by the keys of the answers behind it (Cell-Key-Methode). Weights
 * are scaled as their counts are; shares, mean and median come from perturbed cells alone.
 */
export function safeFree(cells: Cells, raw: RawTable, sample: FreeSample): SafeTable {
  const { column, missing } = raw
  const groups = cellGroups(cells, raw)
  const people = groups.map((group) => perturbed(group))
  const weights = groups.map((group, cell) => scaled(group, people[cell] ?? 0))
  const base = perturbed(raw.base)
  // Whoever gave one answer is in one cell: perturbed cells are then their own whole, so that shares add up.
  const whole =
    column.kind === 'set'
      ? scaled(raw.base, base)
      : weights.reduce((sum, weight) => sum + weight, 0)
  const of = (kind: MissingKind) => perturbed(missing[kind])
  const [notAsked, notAnswered, dontKnow, noAnswer, notApplicable] = missingKinds
  return {
    column,
    cells,
    base,
    missing: {
      [notAsked]: of(notAsked),
      [notAnswered]: of(notAnswered),
      [dontKnow]: of(dontKnow),
      [noAnswer]: of(noAnswer),
      [notApplicable]: of(notApplicable),
    },
    figures: weights.map((weight, cell) => {
      const share = whole > 0 ? Math.min(1, weight / whole) : 0
      const interval = intervalOf(share, base, sample)
      return { count: people[cell] ?? 0, share, ...(interval && { interval }) }
    }),
    centre: cells.kind === 'bins' ? centreOfBins(cells, weights) : centreFrom(column, weights),
    precision: 'byBase',
  }
}

/** The share of a part in a whole, both perturbed. */
export function freeShare(
  part: Group,
  whole: Group,
  sample: FreeSample,
): { readonly value: number; readonly interval: Interval | undefined } {
  const base = perturbed(whole)
  const weight = scaled(whole, base)
  const value = weight > 0 ? Math.min(1, scaled(part, perturbed(part)) / weight) : 0
  return { value, interval: intervalOf(value, base, sample) }
}

function cellGroups(cells: Cells, { values }: RawTable): readonly Group[] {
  const people = byCell(
    cells,
    values.map((value) => value.people),
  )
  const weight = byCell(
    cells,
    values.map((value) => value.weight),
  )
  const key = byCell(
    cells,
    values.map((value) => value.key),
  )
  return people.map((count, cell) => ({
    people: count,
    weight: weight[cell] ?? 0,
    key: (key[cell] ?? 0) % 2 ** 32,
  }))
}

function perturbed({ people, key }: Group): number {
  return perturb(people, key, usualPerturbation)
}

function scaled({ people, weight }: Group, shown: number): number {
  return perturbedWeight(weight, people, shown)
}

function intervalOf(
  share: number,
  base: number,
  { isRandom, designEffect }: FreeSample,
): Interval | undefined {
  const effective = base / designEffect
  return isRandom && effective > 0 ? wilsonInterval(share * effective, effective) : undefined
}

/** Mean and median from the middles of intervals: exact numbers stay inside. */
function centreOfBins(
  { bins }: Extract<Cells, { readonly kind: 'bins' }>,
  weights: readonly number[],
): ReturnType<typeof summarise> {
  const isWhole = bins.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to))
  const middles = bins.map(({ from, to }) => (isWhole ? (from + to - 1) / 2 : (from + to) / 2))
  return summarise({ numbers: middles, counts: weights })
}
