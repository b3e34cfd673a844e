import {
  printedMedian,
  roundedMean,
  smallCounts,
  sumsTo,
  type LinkedTables,
  type Relation,
  type Requirement,
} from '@meinungsbild/disclosure'
import { distributionOf } from '../columns/distribution.ts'
import type { DisclosureRule } from '../disclosure.ts'
import { meanStep, printedMean } from '../shown.ts'
import { summarise } from '../summary.ts'
import { byCell } from '../tables/cells.ts'
import type { RawTable } from '../tables/raw-table.ts'
import { countsPrintedAlike } from './printed.ts'
import type { QuestionTables } from './question-tables.ts'

/** Counts that nobody prints cost nothing to hide. */
export const unprinted = 1e-3

/** A problem as it grows. */
export type Problem = Omit<LinkedTables, 'values' | 'relations' | 'costs'> & {
  readonly values: number[]
  readonly costs: number[]
  readonly relations: Relation[]
  readonly requirements: Requirement[]
}

/** A cell of a table within the problem; with several answers its complement is another one. */
export type Placed = { readonly cell: number; readonly count: number; readonly complement?: number }

export function startProblem(): Problem {
  return { values: [], costs: [], relations: [], requirements: [] }
}

function addCell(problem: Problem, value: number, cost: number): number {
  problem.values.push(value)
  problem.costs.push(cost)
  return problem.values.length - 1
}

/** Adds the counts of a table, and what everybody knows of them: that they add up to its base. */
export function placeTable(
  problem: Problem,
  { cells }: QuestionTables,
  table: RawTable,
  worth: number,
  rule: DisclosureRule,
): readonly Placed[] {
  const base = table.base.people
  const costOf = (count: number) => (worth === unprinted ? unprinted : worth * (count + 1))
  const counts = byCell(
    cells,
    table.values.map(({ people }) => people),
  )
  const placed = counts.map((count): Placed => {
    const cell = addCell(problem, count, costOf(count))
    requireIfSmall(problem, cell, count, rule)
    if (table.column.kind !== 'set') return { cell, count }
    const complement = addCell(problem, base - count, costOf(base - count))
    requireIfSmall(problem, complement, base - count, rule)
    addRelation(
      problem,
      [
        [cell, 1],
        [complement, 1],
      ],
      base,
      base,
    )
    return { cell, count, complement }
  })
  if (table.column.kind !== 'set' && placed.length > 0)
    addRelation(
      problem,
      placed.map(({ cell }) => [cell, 1]),
      base,
      base,
    )
  return placed
}

/** Adds what is printed of a group: whole per cent, behind which a few counts may stand. */
export function printRounded(
  problem: Problem,
  table: RawTable,
  placed: readonly Placed[],
): readonly number[] {
  const base = table.base.people
  return placed.map(({ cell, count }) => {
    const printed = addCell(problem, count, count + 1)
    const { low, high } = countsPrintedAlike(count, base)
    addRelation(
      problem,
      [
        [cell, 1],
        [printed, -1],
      ],
      low - count,
      high - count,
    )
    return printed
  })
}

/**
 * Mean and median of scale points say something about their counts, as far as they are printed. `sharpest`: the mean can be
 * told to such steps from elsewhere, as from an index with other questions.
 */
export function printCentre(
  problem: Problem,
  { cells }: QuestionTables,
  table: RawTable,
  placed: readonly Placed[],
  sharpest = Infinity,
): void {
  if (cells.kind !== 'categories') return
  const counts = placed.map(({ count }) => count)
  const distribution = distributionOf(table.column, counts)
  const summary = distribution && summarise(distribution)
  if (summary === undefined) return
  const base = table.base.people
  const scored = placed
    .map(({ cell }, index) => ({ cell, score: cells.categories[index]?.value ?? 0 }))
    .sort((one, other) => one.score - other.score)
  const inOrder = scored.map(({ cell }) => cell)
  const scores = scored.map(({ score }) => score)
  const low = scores.findLastIndex((score) => score <= summary.median)
  const high = scores.findIndex((score) => score >= summary.median)
  problem.relations.push(
    ...roundedMean(inOrder, scores, ...meanAsTold(summary.mean, base, sharpest)),
    ...printedMedian(inOrder, low, high),
  )
}

function meanAsTold(
  mean: number,
  base: number,
  sharpest: number,
): readonly [printed: number, step: number] {
  const step = meanStep(base)
  if (sharpest >= step) return [printedMean(mean, base), step]
  return [Math.round(mean / sharpest) * sharpest, sharpest]
}

/** The count behind a share that is printed elsewhere. */
export function printSum(
  problem: Problem,
  { column }: RawTable,
  placed: readonly Placed[],
  cells: readonly number[],
  { smallCell }: DisclosureRule,
): void {
  // Who gave several answers is counted once there: the sum of the cells says nothing exact.
  if (column.kind === 'set') return
  const chosen = cells.flatMap((index) => placed[index] ?? [])
  const sum = chosen.reduce((whole, { count }) => whole + count, 0)
  const rest = placed.reduce((whole, { count }) => whole + count, 0) - sum
  // A share of so few is not printed.
  if ([sum, rest].some((people) => people > 0 && people < smallCell)) return
  addRelation(
    problem,
    chosen.map(({ cell }) => [cell, 1]),
    sum,
    sum,
  )
}

/** Groups and rest add up to everybody, cell by cell. */
export function addUp(
  { relations }: Problem,
  overall: readonly Placed[],
  parts: readonly (readonly Placed[])[],
): void {
  for (const [index, { cell: whole }] of overall.entries()) {
    const each = parts.flatMap((part) => part.slice(index, index + 1))
    relations.push(
      sumsTo(
        each.map(({ cell }) => cell),
        whole,
      ),
    )
  }
}

function addRelation(
  { relations }: Problem,
  terms: readonly (readonly [cell: number, coefficient: number])[],
  lower: number,
  upper: number,
): void {
  if (terms.length === 0) return
  relations.push({
    terms: terms.map(([cell, coefficient]) => ({ cell, coefficient })),
    lower,
    upper,
  })
}

function requireIfSmall(
  { requirements }: Problem,
  cell: number,
  count: number,
  { smallCell }: DisclosureRule,
): void {
  for (const needed of smallCounts([count], smallCell)) requirements.push({ ...needed, cell })
}

/** A group of too few is not shown at all: nothing that somebody answered in it may follow from the others. */
export function requireAll(
  { requirements, values }: Problem,
  placed: readonly Placed[],
  { smallCell }: DisclosureRule,
): void {
  for (const { cell } of placed) {
    const count = values[cell] ?? 0
    if (count < smallCell) continue
    requirements.push({ cell, below: 1, above: 1 })
  }
}
