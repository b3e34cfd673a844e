import {
  roundedMean,
  suppress,
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
import type { Protection, QuestionTables } from './question-tables.ts'

/** Counts that nobody prints cost nothing to hide. */
const unprinted = 1e-3

/** A figure about everybody is worth more than one about a group. */
const overallWorth = 10

/** What would be printed besides shares: means and medians say much about small groups. */
type Printed = Pick<Protection, 'showsCentre' | 'showsGroupCentres'>

/**
 * Which figures may be printed, so that no small count follows from all of them together (Geheimhaltung mit Gegensperrung):
 * counts about everybody are exact, shares of groups are whole per cent, and readers know how that is rounded, how many
 * answered in each group, means, medians, and the sums behind key figures. A mean is given up where it would cost more than one
 * share; breakdowns that cannot be protected together are given up one by one. Undefined if nothing can be shown.
 */
export function protectTables(
  tables: QuestionTables,
  rule: DisclosureRule,
): Protection | undefined {
  const everything = (printed: Printed) => protectSome(tables, tables.breakdowns, rule, printed)
  const found = withMeans(tables, everything)
  if (found !== undefined) return found
  return (
    protectAsManyAsPossible(tables, rule) ??
    (tables.mustShowMean
      ? undefined
      : protectSome(tables, [], rule, { showsCentre: false, showsGroupCentres: false }))
  )
}

/** With the means of everybody and of groups as far as each is worth the shares that are withheld for its sake. */
function withMeans(
  { mustShowMean }: QuestionTables,
  protect: (printed: Printed) => Protection | undefined,
): Protection | undefined {
  const centre = (showsGroupCentres: boolean) => {
    const shown = protect({ showsCentre: true, showsGroupCentres })
    if (mustShowMean || secrets(shown) === 0) return shown
    return cheaper(shown, protect({ showsCentre: false, showsGroupCentres }))
  }
  const all = centre(true)
  return secrets(all) === 0 ? all : cheaper(all, centre(false))
}

/** The first one, unless the second withholds fewer shares by more than there are means that it gives up. */
function cheaper(
  withMore: Protection | undefined,
  withLess: Protection | undefined,
): Protection | undefined {
  if (withMore === undefined || withLess === undefined) return withMore ?? withLess
  const saved = secrets(withMore) - secrets(withLess)
  return saved > meansIn(withMore) - meansIn(withLess) ? withLess : withMore
}

/** How many shares are withheld in tables that are shown. */
function secrets(protection: Protection | undefined): number {
  if (protection === undefined) return 0
  const { overall, breakdowns } = protection
  return [overall, ...breakdowns.flat()].flatMap((cells) => cells ?? []).filter((is) => !is).length
}

function meansIn({ showsCentre, showsGroupCentres, breakdowns }: Protection): number {
  const groups = breakdowns.flat().filter((cells) => cells !== undefined).length
  return (showsCentre ? 1 : 0) + (showsGroupCentres ? groups : 0)
}

/** Takes up one breakdown after the other, and leaves out which cannot be protected together with those before it. */
function protectAsManyAsPossible(
  tables: QuestionTables,
  rule: DisclosureRule,
): Protection | undefined {
  const printed = { showsCentre: true, showsGroupCentres: false }
  let kept: QuestionTables['breakdowns'] = []
  let protection = protectSome(tables, kept, rule, printed)
  for (const breakdown of tables.breakdowns) {
    if (protection === undefined) return undefined
    const more = protectSome(tables, [...kept, breakdown], rule, printed)
    if (more === undefined) continue
    kept = [...kept, breakdown]
    protection = more
  }
  return protection
}

/** Protects everybody's table and some breakdowns; the groups of all others are withheld. */
function protectSome(
  tables: QuestionTables,
  kept: QuestionTables['breakdowns'],
  rule: DisclosureRule,
  printed: Printed,
): Protection | undefined {
  const found = protectTogether({ ...tables, breakdowns: kept }, rule, printed)
  if (found === undefined) return undefined
  const breakdowns = tables.breakdowns.map((breakdown) => {
    const place = kept.indexOf(breakdown)
    return found.breakdowns[place] ?? breakdown.groups.map(() => undefined)
  })
  return { ...found, breakdowns }
}

function protectTogether(
  tables: QuestionTables,
  rule: DisclosureRule,
  printed: Printed,
): Protection | undefined {
  const problem = startProblem()
  const place = (table: RawTable, worth: number) => placeTable(problem, tables, table, worth, rule)
  const overall = place(tables.overall, overallWorth)
  if (printed.showsCentre) printCentre(problem, tables, tables.overall, overall)
  for (const cells of tables.sums) printSum(problem, tables.overall, overall, cells, rule)
  const breakdowns = tables.breakdowns.map(({ groups, rest }) => {
    const parts = groups.map((group) => ({ group, cells: place(group, unprinted) }))
    addUp(problem, overall, [...parts.map(({ cells }) => cells), place(rest, unprinted)])
    return parts.map(({ group, cells }) => {
      if (group.base.people < rule.minimumBase) {
        requireAll(problem, cells, rule)
        return undefined
      }
      if (printed.showsGroupCentres) printCentre(problem, tables, group, cells)
      return printRounded(problem, group, cells)
    })
  })
  const found = suppress(problem, problem.requirements)
  if ('refused' in found) return undefined
  const isShown = (cell: number) => !found.primary.has(cell) && !found.secondary.has(cell)
  return {
    ...printed,
    overall: overall.map(({ cell }) => isShown(cell)),
    breakdowns: breakdowns.map((groups) => groups.map((cells) => cells?.map(isShown))),
  }
}

/** A problem as it grows. */
type Problem = Omit<LinkedTables, 'values' | 'relations' | 'costs'> & {
  readonly values: number[]
  readonly costs: number[]
  readonly relations: Relation[]
  readonly requirements: Requirement[]
}

/** A cell of a table within the problem; with several answers its complement is another one. */
type Placed = { readonly cell: number; readonly count: number; readonly complement?: number }

function startProblem(): Problem {
  return { values: [], costs: [], relations: [], requirements: [] }
}

function addCell(problem: Problem, value: number, cost: number): number {
  problem.values.push(value)
  problem.costs.push(cost)
  return problem.values.length - 1
}

/** Adds the counts of a table, and what everybody knows of them: that they add up to its base. */
function placeTable(
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
function printRounded(
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

/** Mean and median of scale points say something about their counts, as far as they are printed. */
function printCentre(
  problem: Problem,
  { cells }: QuestionTables,
  table: RawTable,
  placed: readonly Placed[],
): void {
  if (cells.kind !== 'categories') return
  const counts = placed.map(({ count }) => count)
  const distribution = distributionOf(table.column, counts)
  const summary = distribution && summarise(distribution)
  if (summary === undefined) return
  const base = table.base.people
  const scores = cells.categories.map(({ value }) => value ?? 0)
  const printed = printedMean(summary.mean, base)
  problem.relations.push(
    ...roundedMean(
      placed.map(({ cell }) => cell),
      scores,
      printed,
      meanStep(base),
    ),
  )
  const beyond = (is: (score: number) => boolean) =>
    placed.flatMap(({ cell }, index): readonly (readonly [number, number])[] =>
      is(scores[index] ?? 0) ? [[cell, 1]] : [],
    )
  addRelation(
    problem,
    beyond((score) => score < summary.median),
    0,
    base / 2,
  )
  addRelation(
    problem,
    beyond((score) => score > summary.median),
    0,
    base / 2,
  )
}

/** The count behind a share that is printed elsewhere. */
function printSum(
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
function addUp(
  problem: Problem,
  overall: readonly Placed[],
  parts: readonly (readonly Placed[])[],
): void {
  for (const [index, whole] of overall.entries()) {
    const each = parts.flatMap((part): readonly (readonly [number, number])[] => {
      const placed = part[index]
      return placed === undefined ? [] : [[placed.cell, 1]]
    })
    addRelation(problem, [...each, [whole.cell, -1]], 0, 0)
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

/** A small count must be open in both directions: up to the threshold, and down to less. */
function requireIfSmall(
  { requirements }: Problem,
  cell: number,
  count: number,
  { smallCell }: DisclosureRule,
): void {
  if (count <= 0 || count >= smallCell) return
  const above = smallCell - count
  requirements.push({ cell, below: Math.min(count, above), above })
}

/** A group of too few is not shown at all: nothing that somebody answered in it may follow from the others. */
function requireAll(
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
