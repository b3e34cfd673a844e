import { boundsOf, type Knowledge } from '@meinungsbild/disclosure/testing/attacker.ts'
import { axisOf, undividedAxis } from '../columns/axis.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import type { BreakdownResult, ReleasedResults, VariableResult } from '../results.ts'
import { rawTables } from '../tables/raw-table.ts'

/** What somebody who has only what was released can say about a count that must not be known. */
export type Learned = {
  readonly variable: string
  readonly by: string
  readonly count: number
  readonly between: readonly [low: number, high: number]
}

/**
 * Subtracts all that was released of single choices from each other: overall tables from their groups, groups from each other,
 * means and rounded shares from counts. Knows nothing of how tables are protected: it reads figures, as people do, and solves
 * for what is not printed. Gives every count of one or two that it then knows for certain.
 */
export function attack(dataset: Dataset, released: ReleasedResults): readonly Learned[] {
  const { columns } = contentsOf(dataset)
  return released.variables.flatMap((overall) => {
    const column = columns.get(overall.variable.id)
    if (column?.kind !== 'coded') return []
    const breakdowns = released.breakdowns.filter(
      ({ variable }) => variable.id === overall.variable.id,
    )
    return attackVariable(dataset, overall, breakdowns)
  })
}

function attackVariable(
  dataset: Dataset,
  overall: VariableResult,
  breakdowns: readonly BreakdownResult[],
): readonly Learned[] {
  const { columns, recordKeys } = contentsOf(dataset)
  const column = columns.get(overall.variable.id)
  if (column?.kind !== 'coded') return []
  const counted = { weights: new Float64Array(dataset.size).fill(1), recordKeys }
  const truth = (by: ReturnType<typeof axisOf>) =>
    rawTables(column, by, counted).map(({ values }) => values.map(({ people }) => people))
  const [everybody = []] = truth(undividedAxis(dataset.size))
  const puzzle = startPuzzle()
  const whole = everybody.map((count) => addUnknown(puzzle, count, '-'))
  read(puzzle, overall, whole)
  for (const { by, groups } of breakdowns) {
    const grouping = columns.get(by.id)
    if (grouping?.kind !== 'coded') continue
    const tables = truth(axisOf(grouping))
    const parts = tables.map((counts) => counts.map((count) => addUnknown(puzzle, count, by.id)))
    for (const [index, { result }] of groups.entries()) read(puzzle, result, parts[index] ?? [])
    for (const [cell, sum] of whole.entries())
      puzzle.known.push({
        terms: [
          ...parts.flatMap((part) => part.slice(cell, cell + 1)).map((each) => term(each, 1)),
          term(sum, -1),
        ],
        lower: 0,
        upper: 0,
      })
  }
  return solve(puzzle, overall.variable.id)
}

type Puzzle = {
  readonly values: number[]
  readonly names: string[]
  readonly known: Knowledge[]
}

function startPuzzle(): Puzzle {
  return { values: [], names: [], known: [] }
}

function addUnknown({ values, names }: Puzzle, count: number, by: string): number {
  values.push(count)
  names.push(by)
  return values.length - 1
}

function term(cell: number, coefficient: number) {
  return { cell, coefficient }
}

/** What the figures of a table say about the counts behind it. */
function read({ known, values }: Puzzle, result: VariableResult, cells: readonly number[]): void {
  if (result.kind !== 'categories') return
  const base = result.base.value
  const say = (terms: Knowledge['terms'], lower: number, upper: number) =>
    known.push({ terms, lower, upper })
  say(
    cells.map((cell) => term(cell, 1)),
    base,
    base,
  )
  for (const [index, { count, share }] of result.categories.entries()) {
    const cell = cells[index] ?? 0
    if (count?.kind === 'figure') say([term(cell, 1)], count.value, count.value)
    else if (share.kind === 'figure')
      say([term(cell, 1)], (share.value - 0.005) * base, (share.value + 0.005) * base)
  }
  if (result.mean === undefined) return
  const half = base < 200 ? 0.05 : 0.005
  const scored = cells.map((cell, index) =>
    term(cell, result.categories[index]?.category.value ?? 0),
  )
  const printed = result.mean.value
  // A printed mean of 2.5 stands for 2.45 to 2.55, and the true one must be among them.
  const sum = scored.reduce(
    (all, { cell, coefficient }) => all + coefficient * (values[cell] ?? 0),
    0,
  )
  say(scored, Math.min(sum, (printed - half) * base), Math.max(sum, (printed + half) * base))
}

/** By a solver of another hand than the one that protects. */
function solve({ values, names, known }: Puzzle, variable: string): readonly Learned[] {
  return values.flatMap((count, cell) => {
    if (count < 1 || count > 2) return []
    const { lower, upper } = boundsOf(cell, known)
    return lower === upper
      ? [{ variable, by: names[cell] ?? '', count, between: [lower, upper] as const }]
      : []
  })
}
