import type { TypesetTable } from '../../typesetting/typeset.ts'
import { plainText } from '../elements/plain-text.ts'

/** Millimetres that a letter takes, and what stands between the texts of two columns. */
const LETTER = 1.9
const DENSE_LETTER = 1.6
const GAP = 4

/**
 * The widths of columns in millimetres. The file knows no column that is as wide as its contents,
 * so it is reckoned; the columns with a share divide what is left.
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
  return table.columns.map((column, at) =>
    column.share > 0 ? (left * column.share) / shares : (own[at] ?? 0) * scale,
  )
}
