import { wilsonInterval, type Interval } from '@meinungsbild/statistics'
import type { Column } from '../columns/column.ts'
import { distributionOf } from '../columns/distribution.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import type { Mask } from '../columns/mask.ts'
import { hasDominatedMean } from '../release/dominated-mean.ts'
import { meanInterval } from '../release/mean-interval.ts'
import { sharesOf, shownWeight } from '../release/shown-weight.ts'
import { weightedCentre } from '../release/weighted-centre.ts'
import { printedShare } from '../shown.ts'
import { cellGroups } from '../tables/cell-groups.ts'
import { cellsOf } from '../tables/cells.ts'
import { rawTable } from '../tables/raw-table.ts'
import { estimateMean, estimateShare, type ShareEstimate } from '../weights/estimates.ts'
import { insideOf, type Weights } from '../weights/weights.ts'

/** Some answers of a column, and who gave any of them. */
export type Chosen = {
  readonly codes: readonly string[]
  readonly mask: Mask
  readonly people: number
}

/** The share of those who gave any of some answers, as tables show it: exact, or of perturbed weights. */
export function shownShareOfAny(
  column: Column,
  { codes, mask, people }: Chosen,
  base: number,
  dataset: Dataset,
  weights: Weights,
): ShareEstimate {
  const inside = insideOf(weights)
  const { perturbation } = inside
  if (perturbation === undefined) return estimateShare(column, mask, inside, people, base)
  const counted = countedBy(dataset, weights)
  const table = rawTable(column, counted)
  const whole = () => shownWeight(table.base, perturbation)
  const shares =
    column.kind === 'set'
      ? sharesOf(
          column,
          [shownWeight(rawTable(column, { ...counted, filter: mask }).all, perturbation)],
          whole,
        )
      : sharesOf(
          column,
          cellGroups(cellsOf(column, []), table).map((group) => shownWeight(group, perturbation)),
          whole,
        ).filter((_, index) => codes.includes(column.variable.categories[index]?.code ?? ''))
  const share = printedShare(
    shares.reduce((sum, each) => sum + each, 0),
    base,
  )
  const effective = base / (weights.summary?.designEffect ?? 1)
  return {
    share,
    interval: effective > 0 ? wilsonInterval(share * effective, effective) : undefined,
  }
}

/** The mean of a column as tables show it; `secret` where it tells the largest number. Undefined where there is none. */
export function shownMeanOf(
  column: Column,
  dataset: Dataset,
  weights: Weights,
): { readonly mean: number; readonly interval: Interval | undefined } | 'secret' | undefined {
  const inside = insideOf(weights)
  const counted = countedBy(dataset, weights)
  const table = rawTable(column, counted)
  if (hasDominatedMean(table)) return 'secret'
  if (inside.perturbation === undefined) return estimateMean(column, inside)
  const centre = weightedCentre(table, inside.perturbation)
  const people = distributionOf(
    column,
    table.values.map((value) => value.people),
  )
  if (centre === undefined || people === undefined) return undefined
  const { mean } = centre
  return { mean, interval: meanInterval(mean, people, weights.summary?.designEffect ?? 1) }
}

function countedBy(dataset: Dataset, weights: Weights) {
  const { recordKeys } = contentsOf(dataset)
  return { weights: insideOf(weights).design.weights, recordKeys }
}
