import {
  perturbWeight,
  type PerturbationTable,
  type WeightPerturbation,
} from '@meinungsbild/disclosure'
import type { Column } from '../columns/column.ts'
import type { Group } from '../tables/raw-table.ts'
import { usualPerturbation } from './usual-perturbation.ts'

/** What some people weigh, as it may be shown: perturbed, for whoever knows the weights could tell from it who they are. */
export function shownWeight(
  { people, weight, key }: Group,
  perturbation: WeightPerturbation,
  table: PerturbationTable = usualPerturbation,
): number {
  return perturbWeight(weight, { count: people, key }, perturbation, table)
}

/** Shares of cells in their base, from what may be shown of their weights. */
export function sharesOf(
  { kind }: Column,
  cells: readonly number[],
  base: () => number,
): readonly number[] {
  // Whoever gave one answer is in one cell: cells are then their own whole, so that shares add up.
  const whole = kind === 'set' ? base() : cells.reduce((sum, weight) => sum + weight, 0)
  return cells.map((weight) => (whole > 0 ? Math.min(1, weight / whole) : 0))
}
