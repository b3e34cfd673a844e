import type { TypesetTable } from '../../typesetting/typeset.ts'
import { plainText } from '../elements/plain-text.ts'

/** Millimetres that a letter takes, and what stands between the texts of two columns. */
const LETTER = 1.9
const DENSE_LETTER = 1.6
const GAP = 4

/** Heads are bold. */
const BOLD = 1.15

/** A longer word is broken rather than given so much room. */
const LONGEST_WORD = 20

/**
 * The widths of columns in millimetres. The file knows no column that is as wide as its contents,
 * so it is reckoned; the columns with a share divide what is left. No column is narrower than its longest word as long as
 * others have room to spare.
 */
export function columnMillimetres(table: TypesetTable, width: number): readonly number[] {
  const letter = table.columns.length > 6 ? DENSE_LETTER : LETTER
  const own = table.columns.map((column, at) => {
    if (column.share > 0) return 0
    const cells = [table.head, ...table.rows].map((row) => plainText(row[at] ?? []).length)
    return Math.max(...cells) * letter + GAP
  })
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0)
  const taken = own.reduce((sum, each) => sum + each, 0)
  const scale = shares === 0 ? width / taken : Math.min(1, (width * 0.75) / Math.max(taken, 1))
  const left = width - taken * scale
  const widths = table.columns.map((column, at) =>
    column.share > 0 ? (left * column.share) / shares : (own[at] ?? 0) * scale,
  )
  const needed = table.columns.map((_, at) => longestWord(table, at) * letter + GAP)
  return withRoomForWords(widths, needed)
}

function longestWord({ head, rows }: TypesetTable, column: number): number {
  const longestIn = (row: TypesetTable['head']) =>
    Math.max(
      ...plainText(row[column] ?? [])
        .split(/[\s-]+/)
        .map(({ length }) => length),
    )
  return Math.min(LONGEST_WORD, Math.max(longestIn(head) * BOLD, ...rows.map(longestIn)))
}

/** Columns too narrow for a word take from those that have more than their words need, each by what it can spare. */
function withRoomForWords(widths: readonly number[], needed: readonly number[]): readonly number[] {
  const lacking = widths.map((width, at) => Math.max(0, (needed[at] ?? 0) - width))
  const spare = widths.map((width, at) => Math.max(0, width - (needed[at] ?? 0)))
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
  const moved = Math.min(sum(lacking), sum(spare))
  if (moved === 0) return widths
  const taken = moved / sum(spare)
  const given = moved / sum(lacking)
  return widths.map((width, at) => width + (lacking[at] ?? 0) * given - (spare[at] ?? 0) * taken)
}
