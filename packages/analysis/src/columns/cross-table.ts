import { partsOf, type Axis, type Part } from './axis.ts'
import { crossTableByKernel, fewestForKernel } from './kernel/count-by-kernel.ts'
import { everybody, type Mask } from './mask.ts'

/** Who is counted, and with what. At one index stands one person, as in the columns. */
export type Counted = {
  /** Without it everybody. */
  readonly filter?: Mask
  /** 1 for everybody where nothing is weighted. */
  readonly weights: Float64Array
  readonly recordKeys: Uint32Array
}

/**
 * A cross table before disclosure control, by rows: the cell of row r and column c is number `r * columns + c`. Missing
 * kinds are rows and columns like the others. It stays inside this package.
 */
export type CrossTable = {
  readonly rows: number
  readonly columns: number
  /** People. */
  readonly counts: Uint32Array
  /** Sums of weights. */
  readonly weighted: Float64Array
  /** Sums of record keys, modulo 2^32. */
  readonly keys: Uint32Array
}

/** Up to so many people sums of record keys are exact before they are taken modulo 2^32. */
const mostPeople = 2 ** 21

/**
 * Counts, weighs and sums up the record keys of every cell in one pass. Who has several categories is in several cells.
 * Throws for more than two million people.
 */
export function crossTable(rows: Axis, columns: Axis, counted: Counted): CrossTable {
  const isMany = counted.weights.length >= fewestForKernel
  return (
    (isMany ? crossTableByKernel(rows, columns, counted) : undefined) ??
    crossTableOneByOne(rows, columns, counted)
  )
}

function crossTableOneByOne(rows: Axis, columns: Axis, counted: Counted): CrossTable {
  const { filter = everybody(counted.weights.length), weights } = counted
  if (weights.length > mostPeople) throw new RangeError(`${weights.length} people are too many.`)
  const sums = new Float64Array(rows.positions * columns.positions * fields)
  for (const row of partsOf(rows, filter))
    for (const column of partsOf(columns, row.people))
      for (let from = 0; from < column.people.length; from += portion)
        addPeople(sums, from, row, column, columns.positions, counted)
  const all = new Uint32Array(rows.positions * columns.positions)
  return {
    rows: rows.positions,
    columns: columns.positions,
    counts: all.map((_, cell) => sums[cell * fields] ?? 0),
    weighted: Float64Array.from(all, (_, cell) => sums[cell * fields + 1] ?? 0),
    keys: all.map((_, cell) => sums[cell * fields + 2] ?? 0),
  }
}

/** A cell is three sums side by side, so that they lie in one line of the cache: people, weights, record keys. */
const fields = 3

/** Words of a mask that are looked at in one call: what is called often is compiled well, and soon. */
const portion = 256

/** Adds those of a part of the rows who are in a part of the columns, from bit to bit of the latter's mask. */
function addPeople(
  sums: Float64Array,
  first: number,
  row: Part,
  column: Part,
  columns: number,
  { weights, recordKeys }: Counted,
): void {
  const { codes: rowCodes } = row
  const { codes: columnCodes, people } = column
  const from = row.from * columns + column.from
  const end = Math.min(first + portion, people.length)
  for (let index = first; index < end; index += 1) {
    let word = people[index] ?? 0
    const highest = (index << 5) + 31
    while (word !== 0) {
      const lowest = word & -word
      word ^= lowest
      const person = highest - Math.clz32(lowest)
      const cell = (from + (rowCodes[person] ?? 0) * columns + (columnCodes[person] ?? 0)) * fields
      sums[cell] = (sums[cell] ?? 0) + 1
      sums[cell + 1] = (sums[cell + 1] ?? 0) + (weights[person] ?? 0)
      sums[cell + 2] = (sums[cell + 2] ?? 0) + (recordKeys[person] ?? 0)
    }
  }
}
