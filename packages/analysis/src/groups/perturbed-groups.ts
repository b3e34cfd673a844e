import type { Category } from '@meinungsbild/questionnaire'
import { perturbedMean } from '@meinungsbild/disclosure'
import type { Column } from '../columns/column.ts'
import type { Counted } from '../columns/cross-table.ts'
import { safeFree } from '../release/safe-free.ts'
import type { SafeTable } from '../release/safe-table.ts'
import { cellsOf } from '../tables/cells.ts'
import { centreOf } from '../tables/centre.ts'
import { rawTables, type RawTable } from '../tables/raw-table.ts'
import type { WeightsInside } from '../weights/weights.ts'
import type { Grouping } from './two-groups.ts'

/** By what numbers are moved. */
export type Purpose = {
  /** Another positive whole number for every column. */
  readonly purpose: number
  /** How weights are perturbed; undefined where all answers count the same. */
  readonly perturbation: WeightsInside['perturbation']
}

/** What two groups gave to one question, every number of it perturbed. */
export type GroupFigures = {
  readonly measure: 'mean' | 'share'
  readonly option?: Category
  readonly rows: readonly {
    readonly category?: Category
    readonly first: number
    readonly second: number
  }[]
  /** True numbers of people who gave a value: in each group, and in neither. They stay inside. */
  readonly bases: readonly [first: number, second: number, neither: number]
}

/**
 * The figures of a column in both groups: its mean where it has one, else the share of every category; of several answers each is
 * one by itself. None of texts, and none where nobody gave a value.
 */
export function perturbedGroups(
  column: Column,
  groups: Grouping,
  counted: Counted,
  { purpose, perturbation }: Purpose,
): readonly GroupFigures[] {
  if (column.kind === 'texts') return []
  const [first, second, neither] = rawTables(column, { positions: 3, codes: groups }, counted)
  if (first === undefined || second === undefined || neither === undefined) return []
  const bases = [first.base.people, second.base.people, neither.base.people] as const
  if (Math.min(bases[0], bases[1]) < 2) return []
  if (column.kind === 'numbers') {
    const rows = [{ first: movedMean(first, purpose), second: movedMean(second, purpose) }]
    return [{ measure: 'mean', rows, bases }]
  }
  const cells = cellsOf(column, [])
  // Groups are compared without intervals; what weights cost is in the tests.
  const sample = { designEffect: 1, isRandom: false, perturbation }
  const [one, other] = [safeFree(cells, first, sample), safeFree(cells, second, sample)]
  if (one.centre !== undefined && other.centre !== undefined) {
    const rows = [{ first: one.centre.mean, second: other.centre.mean }]
    return [{ measure: 'mean', rows, bases }]
  }
  const rows = column.variable.categories.map((category, index) => ({
    category,
    first: shareAt(one, index),
    second: shareAt(other, index),
  }))
  return column.kind === 'set'
    ? rows.map(({ category, ...row }) => ({
        measure: 'share',
        option: category,
        rows: [row],
        bases,
      }))
    : [{ measure: 'share', rows, bases }]
}

function shareAt({ figures }: SafeTable, index: number): number {
  return figures[index]?.share ?? 0
}

/** How many times as far as the farthest person's number would move it a mean is moved at most. */
const farthest = 2

/** The mean of numbers, moved by the keys of the people behind it. */
function movedMean(table: RawTable, purpose: number): number {
  const { column, base, values } = table
  const numbers = column.kind === 'numbers' ? column.numbers : []
  const given = values.flatMap(({ people }, place) => (people > 0 ? (numbers[place] ?? []) : []))
  const exact = {
    count: base.people,
    mean: centreOf(table)?.mean ?? 0,
    least: Math.min(...given),
    most: Math.max(...given),
  }
  return perturbedMean(exact, base.key, { maximum: farthest, purpose })
}
