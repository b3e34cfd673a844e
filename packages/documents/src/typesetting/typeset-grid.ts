import type { AnswerGrid } from '../form-block.ts'
import type { Composition } from './composition.ts'
import { gridWidths } from './grid-widths.ts'
import { markOf } from './mark.ts'
import type { TypesetGrid } from './typeset-form.ts'
import { DRAWN } from './words.ts'

/** Rows and letters that take less than a page, however narrow the columns are. */
const KEPT_ROWS = 12
const KEPT_LETTERS = 900
/** Heads of more letters would leave their pages little room for the rows. */
const REPEATED_LETTERS = 400

/** A grid of rows and columns; nothing at all where either is missing. */
export function typesetGrid(block: AnswerGrid, sheet: Composition): TypesetGrid | undefined {
  const groups = block.groups.filter((group) => group.columns.length > 0)
  if (groups.length === 0 || block.rows.length === 0) return undefined
  const line = DRAWN[sheet.language].lines(1)
  const letters = block.rows.map((row) => `${row.label}${row.opposite ?? ''}`).join('').length
  const heads = groups
    .flatMap((group) => [group.label, ...group.columns.map((column) => column.label)])
    .join('').length
  const opposed = block.rows.some((row) => (row.opposite ?? '').trim() !== '')
  const widths = gridWidths(groups, opposed)
  return {
    kind: 'answerGrid',
    grouped: groups.some((group) => group.label.trim() !== ''),
    groups: groups.map((group) => ({
      label: sheet.runs(group.label),
      columns: group.columns.length,
    })),
    columns: groups
      .flatMap((group, at) =>
        group.columns.map((column, index) => ({
          label: sheet.runs(column.label),
          mark: markOf(column.cell, sheet),
          apart: at > 0 && index === 0,
        })),
      )
      .map((column, at) => ({ ...column, width: widths.columns[at] ?? 0 })),
    rows: block.rows.map((row) => ({
      label: sheet.runs(row.label),
      line: row.writing === true ? line : '',
      opposite: sheet.runs(row.opposite ?? ''),
    })),
    opposed,
    labelWidth: widths.labels,
    whole: block.rows.length <= KEPT_ROWS && letters + heads <= KEPT_LETTERS,
    repeats: heads <= REPEATED_LETTERS,
  }
}
