import { perturb, type PerturbationTable, type WeightPerturbation } from '@meinungsbild/disclosure'
import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import { wilsonInterval, type Interval } from '@meinungsbild/statistics'
import { cellGroups } from '../tables/cell-groups.ts'
import type { Cells } from '../tables/cells.ts'
import { centreFrom } from '../tables/centre.ts'
import type { Group, RawTable } from '../tables/raw-table.ts'
import { printedShare } from '../shown.ts'
import { summarise } from '../summary.ts'
import type { SafeTable } from './safe-table.ts'
import { sharesOf, shownWeight } from './shown-weight.ts'
import { usualPerturbation } from './usual-perturbation.ts'

/** What counts, shares and intervals of a free table stand on. */
export type FreeSample = {
  /** How counts are perturbed; without it as usual. */
  readonly table?: PerturbationTable
  /** How weights are perturbed; undefined where all answers count the same. */
  readonly perturbation?: WeightPerturbation | undefined
  /** What the weights cost (Kish): intervals stand on so many times fewer answers. */
  readonly designEffect: number
  readonly isRandom: boolean
}

/**
 * A table that somebody asked for, every count of it perturbed by the keys of the answers behind it (Cell-Key-Methode), and every
 * weight as well; shares, mean and median come from perturbed cells alone.
 */
export function safeFree(cells: Cells, raw: RawTable, sample: FreeSample): SafeTable {
  const { column, missing } = raw
  const groups = cellGroups(cells, raw)
  const people = groups.map((group) => perturbed(group, sample))
  const weights = groups.map((group) => weightIn(group, sample))
  const base = perturbed(raw.base, sample)
  const shares = sharesOf(column, weights, () => weightIn(raw.base, sample))
  const of = (kind: MissingKind) => perturbed(missing[kind], sample)
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
    figures: shares.map((share, cell) => {
      const count = people[cell] ?? 0
      const interval = intervalOf(share, base, sample)
      return { count, share, isEmpty: count === 0, ...(interval && { interval }) }
    }),
    centre: cells.kind === 'bins' ? centreOfBins(cells, weights) : centreFrom(column, weights),
    precision: 'byBase',
    onlyPrinted: sample.perturbation !== undefined,
  }
}

/** The share of a part in a whole, both perturbed. */
export function freeShare(
  part: Group,
  whole: Group,
  sample: FreeSample,
): { readonly value: number; readonly interval: Interval | undefined } {
  const base = perturbed(whole, sample)
  const weight = weightIn(whole, sample)
  const share = weight > 0 ? Math.min(1, weightIn(part, sample) / weight) : 0
  const value = sample.perturbation === undefined ? share : printedShare(share, base)
  return { value, interval: intervalOf(value, base, sample) }
}

function perturbed({ people, key }: Group, { table = usualPerturbation }: FreeSample): number {
  return perturb(people, key, table)
}

function weightIn(group: Group, sample: FreeSample): number {
  const { perturbation, table } = sample
  return perturbation === undefined
    ? perturbed(group, sample)
    : shownWeight(group, perturbation, table)
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
