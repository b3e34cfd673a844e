import { suppress } from '@meinungsbild/disclosure'
import type { DisclosureRule } from '../disclosure.ts'
import type { RawTable } from '../tables/raw-table.ts'
import {
  addUp,
  placeTable,
  printCentre,
  printRounded,
  printSum,
  requireAll,
  startProblem,
  unprinted,
} from './problem.ts'
import type { Protection, QuestionTables } from './question-tables.ts'

/** A figure about everybody is worth more than one about a group. */
const overallWorth = 10

/** What would be printed besides shares: means and medians say much about small groups. */
export type Printed = Pick<Protection, 'showsCentre' | 'showsGroupCentres'>

/** Undefined if no choice of withheld figures keeps all small counts uncertain. */
export function protectTogether(
  tables: QuestionTables,
  rule: DisclosureRule,
  printed: Printed,
): Protection | undefined {
  const problem = startProblem()
  const place = (table: RawTable, worth: number) => placeTable(problem, tables, table, worth, rule)
  const overall = place(tables.overall, overallWorth)
  if (printed.showsCentre)
    printCentre(problem, tables, tables.overall, overall, tables.sharpestMean)
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
