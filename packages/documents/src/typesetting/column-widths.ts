import type { TypesetColumn } from './typeset.ts'

/** Characters that fit beside one another in a column that may not wrap, and on a whole line. */
const NARROW = 24
const LINE = 88

/** A column of days, marks or short names: it is not broken even on a crowded line, if all such take half of it at most. */
const BRIEF = 14

/**
 * How the columns of a table divide the line: short columns are as wide as their contents, the
 * others share the rest by their longest cell, within limits so that no column starves. Where all
 * are short, the last with words takes the rest: what explains stands after what names.
 */
export function columnWidths(
  cells: readonly (readonly string[])[],
  numeric: readonly number[],
): readonly TypesetColumn[] {
  const count = Math.max(0, ...cells.map((row) => row.length))
  const lengths = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...cells.map((row) => Array.from(row[column] ?? '').length)),
  )
  // What may stay as wide as its contents: on a crowded line only what is brief, if that leaves half of it.
  const roomFor = (most: number) =>
    lengths.reduce((sum, length) => sum + (length <= most ? length + 2 : 0), 0)
  const wordy = lengths.filter((length) => length > NARROW).length
  const crowded = roomFor(NARROW) + wordy * NARROW > LINE
  const most = crowded ? (roomFor(BRIEF) <= LINE / 2 ? BRIEF : 0) : NARROW
  const stretched =
    wordy === 0 ? lengths.findLastIndex((_, column) => !numeric.includes(column)) : -1
  return lengths.map((length, column) => ({
    numeric: numeric.includes(column),
    share: length <= most && column !== stretched ? 0 : Math.min(40, Math.max(10, length)),
  }))
}
