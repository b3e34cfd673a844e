import { partsOf, type Axis } from './axis.ts'
import { positionsIn, type CodedColumn, type NumberColumn } from './column.ts'
import type { Counted } from './cross-table.ts'
import { maskOfCodes } from './mask-of-codes.ts'
import { everybody, intersection, peopleIn } from './mask.ts'

/** One group before disclosure control. */
export type GroupMean = {
  /** Who gave a number. */
  readonly people: number
  /** The sum of their weights. */
  readonly weight: number
  /** Weighted; undefined if nobody gave a number, or only people who weigh nothing. */
  readonly mean: number | undefined
}

/**
 * The weighted mean of a column in each group: of the numbers that were typed, or of the `value` of the scale points.
 * Categories without a value do not count. Who has several categories is in several groups.
 */
export function groupMeans(
  column: CodedColumn | NumberColumn,
  groups: Axis,
  { filter = everybody(column.codes.length), weights }: Omit<Counted, 'recordKeys'>,
): readonly GroupMean[] {
  const numbers = numbersByPosition(column)
  const withNumber = maskOfCodes(
    column.codes,
    Uint8Array.from(numbers, (number) => (Number.isNaN(number) ? 0 : 1)),
  )
  const people = new Uint32Array(groups.positions)
  const weight = new Float64Array(groups.positions)
  const sum = new Float64Array(groups.positions)
  for (const part of partsOf(groups, intersection(withNumber, filter))) {
    for (const person of peopleIn(part.people)) {
      const group = part.from + (part.codes[person] ?? 0)
      const own = weights[person] ?? 0
      people[group] = (people[group] ?? 0) + 1
      weight[group] = (weight[group] ?? 0) + own
      sum[group] = (sum[group] ?? 0) + own * (numbers[column.codes[person] ?? 0] ?? 0)
    }
  }
  return Array.from(people, (count, group) => {
    const whole = weight[group] ?? 0
    return { people: count, weight: whole, mean: whole > 0 ? (sum[group] ?? 0) / whole : undefined }
  })
}

/** What each position of the column is worth; NaN where it is no number. */
function numbersByPosition(column: CodedColumn | NumberColumn): Float64Array {
  const numbers = new Float64Array(positionsIn(column)).fill(Number.NaN)
  if (column.kind === 'numbers') numbers.set(column.numbers)
  else
    for (const [position, { value }] of column.variable.categories.entries())
      numbers[position] = value ?? Number.NaN
  return numbers
}
