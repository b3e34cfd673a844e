import { missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import { axisOf, undividedAxis, type Axis } from '../columns/axis.ts'
import { positionOf, valuesIn, type Column } from '../columns/column.ts'
import { crossTable, type Counted, type CrossTable } from '../columns/cross-table.ts'

/** Some people: how many, what they weigh together, and their record keys added up modulo 2^32. */
export type Group = { readonly people: number; readonly weight: number; readonly key: number }

/** A column counted for some people, before disclosure control. It stays inside this package. */
export type RawTable = {
  readonly column: Column
  /** Everybody it is about, whether they gave a value or not. */
  readonly all: Group
  /** Who gave a value. */
  readonly base: Group
  readonly missing: Readonly<Record<MissingKind, Group>>
  /** Per value of the column; who gave several is in several. */
  readonly values: readonly Group[]
}

/** Counts a column in each group, in one pass over the people. */
export function rawTables(column: Column, groups: Axis, counted: Counted): readonly RawTable[] {
  const cells = crossTable(axisOf(column), groups, counted)
  // Who gave several answers is in several cells, so that these do not add up to people.
  const people =
    column.kind === 'set'
      ? crossTable(undividedAxis(counted.weights.length), groups, counted)
      : cells
  return Array.from({ length: groups.positions }, (_, group) =>
    tableOf(column, cells, sumOfRows(people, group), group),
  )
}

/** The table of everybody who is counted. */
export function rawTable(column: Column, counted: Counted): RawTable {
  const [table] = rawTables(column, undividedAxis(counted.weights.length), counted)
  if (table === undefined) throw new Error('An undivided axis has one position.')
  return table
}

function tableOf(column: Column, cells: CrossTable, all: Group, group: number): RawTable {
  const count = valuesIn(column)
  const of = (kind: MissingKind) => groupAt(cells, positionOf(kind, count), group)
  const missing = {
    notAsked: of('notAsked'),
    notAnswered: of('notAnswered'),
    dontKnow: of('dontKnow'),
    noAnswer: of('noAnswer'),
    notApplicable: of('notApplicable'),
  }
  return {
    column,
    all,
    base: missingKinds.reduce((rest, kind) => less(rest, missing[kind]), all),
    missing,
    values: Array.from({ length: count }, (_, value) => groupAt(cells, value, group)),
  }
}

function groupAt(
  { columns, counts, weighted, keys }: CrossTable,
  row: number,
  column: number,
): Group {
  const cell = row * columns + column
  return { people: counts[cell] ?? 0, weight: weighted[cell] ?? 0, key: keys[cell] ?? 0 }
}

function sumOfRows(cells: CrossTable, column: number): Group {
  const rows = Array.from({ length: cells.rows }, (_, row) => groupAt(cells, row, column))
  return rows.reduce(sum)
}

/** Everybody is either among the values or at one missing kind, so the base is what is left. */
function less(whole: Group, part: Group): Group {
  return {
    people: whole.people - part.people,
    weight: whole.weight - part.weight,
    key: (whole.key - part.key) >>> 0,
  }
}

/** The table of two groups as one. */
export function together(one: RawTable, other: RawTable): RawTable {
  const { missing } = one
  return {
    column: one.column,
    all: sum(one.all, other.all),
    base: sum(one.base, other.base),
    missing: {
      notAsked: sum(missing.notAsked, other.missing.notAsked),
      notAnswered: sum(missing.notAnswered, other.missing.notAnswered),
      dontKnow: sum(missing.dontKnow, other.missing.dontKnow),
      noAnswer: sum(missing.noAnswer, other.missing.noAnswer),
      notApplicable: sum(missing.notApplicable, other.missing.notApplicable),
    },
    values: one.values.map((value, index) => sum(value, other.values[index] ?? nobody)),
  }
}

const nobody: Group = { people: 0, weight: 0, key: 0 }

function sum(one: Group, other: Group): Group {
  return {
    people: one.people + other.people,
    weight: one.weight + other.weight,
    key: (one.key + other.key) >>> 0,
  }
}
