import { axisOf, undividedAxis } from '../columns/axis.ts'
import { valuesIn, type CodedColumn, type Column } from '../columns/column.ts'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import type { Counted } from '../columns/cross-table.ts'
import type { DisclosureRule } from '../disclosure.ts'
import { protectTables } from '../protection/protect-tables.ts'
import type { Protection, QuestionTables } from '../protection/question-tables.ts'
import { cellsOf } from '../tables/cells.ts'
import { mergedTails } from '../tables/merged-tails.ts'
import { rawTables, together } from '../tables/raw-table.ts'
import type { WeightsInside } from '../weights/weights.ts'

/** What is counted for the fixed tables of a dataset. */
export type FixedPlan = {
  readonly rule: DisclosureRule
  readonly inside: WeightsInside
  /** Variables by which all others are broken down. */
  readonly breakdowns: readonly string[]
  /** Shares of some answers together that are printed elsewhere, by variable. */
  readonly sums: ReadonlyMap<string, readonly { readonly codes: readonly string[] }[]>
  /** Variables whose mean is printed elsewhere, with the steps to which it can be told from there. */
  readonly means: ReadonlyMap<string, number | undefined>
  /** Is told how many columns of how many have been protected. */
  readonly tell?: ((done: number, all: number) => void) | undefined
}

/** The tables of one column with what may be printed of them; no protection: nothing may. */
export type ProtectedTables = {
  readonly tables: QuestionTables
  readonly protection: Protection | undefined
}

/** Counts all fixed tables and protects those of each column together. */
export function fixedTables(dataset: Dataset, plan: FixedPlan): readonly ProtectedTables[] {
  const { columns, recordKeys } = contentsOf(dataset)
  const counted = { weights: plan.inside.design.weights, recordKeys }
  const groupings = plan.breakdowns.flatMap((id) => {
    const column = columns.get(id)
    return column?.kind === 'coded' ? [column] : []
  })
  return [...columns.values()].map((column, index) => {
    const tables = questionTables(column, groupings, counted, plan)
    const protection = protectTables(tables, plan.rule)
    plan.tell?.(index + 1, columns.size)
    return { tables, protection }
  })
}

function questionTables(
  column: Column,
  groupings: readonly CodedColumn[],
  counted: Counted,
  { rule, sums, means }: FixedPlan,
): QuestionTables {
  const [overall] = rawTables(column, undividedAxis(counted.weights.length), counted)
  if (overall === undefined) throw new Error('An undivided axis has one position.')
  const people = overall.values.map((value) => value.people)
  const cells = mergedTails(cellsOf(column, people), people, rule.smallCell)
  const codesOf = (wanted: readonly string[]) =>
    column.variable.categories.flatMap(({ code }, index) => (wanted.includes(code) ? [index] : []))
  return {
    cells,
    overall,
    breakdowns: groupings.slice(0, ownPlace(column, groupings)).map((by) => {
      const tables = rawTables(column, axisOf(by), counted)
      const values = valuesIn(by)
      return { by, groups: tables.slice(0, values), rest: tables.slice(values).reduce(together) }
    }),
    sums: (sums.get(column.variable.id) ?? []).map(({ codes }) => codesOf(codes)),
    mustShowMean: means.has(column.variable.id),
    sharpestMean: means.get(column.variable.id),
  }
}

/** Two groupings make one table, not two of the same cells: a grouping is broken down by those before it. */
function ownPlace(column: Column, groupings: readonly CodedColumn[]): number {
  const place = groupings.findIndex((grouping) => grouping === column)
  return place === -1 ? groupings.length : place
}
