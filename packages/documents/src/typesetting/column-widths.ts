import type { TypesetColumn } from './typeset.ts'

/** Characters that fit beside one another in a column that may not wrap, and on a whole line. */
const NARROW = 24
const LINE = 88

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
  const short = lengths.map((length) => length <= NARROW)
  const used = lengths.reduce(
    (sum, length, column) => sum + (short[column] ? length + 2 : NARROW),
    0,
  )
  const crowded = used > LINE
  const stretched = short.every(Boolean)
    ? lengths.findLastIndex((_, i) => !numeric.includes(i))
    : -1
  return lengths.map((length, column) => ({
    numeric: numeric.includes(column),
    share:
      short[column] && !crowded && column !== stretched ? 0 : Math.min(40, Math.max(10, length)),
  }))
}
