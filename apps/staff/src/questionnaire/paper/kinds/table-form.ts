import type { AnswerGrid, GridColumn } from '@meinungsbild/documents'
import type { Cell, Columns, Option, ScalePoint, Table } from '@meinungsbild/questionnaire'
import type { AnswerForm } from '../answer-form.ts'
import type { Sheet } from '../sheet.ts'
import { labelWith, specialBoxes } from './answer-options.ts'

type Column = Columns['columns'][number]

/** Beside each other there is room for so many columns; in a wider table answers are written down. */
const widest = 9

/** So many rows are printed where citizens may add some. */
const printedRows = 6

/** Cells to tick or to write in, row by row. Rows that citizens add begin with a line for their first text. */
export function tableForm(question: Table, sheet: Sheet): AnswerForm {
  const { added } = question
  const { words } = sheet
  const [first, ...others] = question.columns
  const named = added !== undefined && first?.cell.kind === 'text' ? first : undefined
  const columns = named === undefined ? question.columns : others
  const width = columns.reduce((sum, { cell }) => sum + (answersOf(cell)?.length ?? 1), 0)
  const ticked = width <= widest
  const groups = columns.map((column) => groupOf(column, ticked, sheet))
  const listed = ticked ? [] : columns.flatMap((column) => listedAnswers(column, sheet))
  const rows =
    added === undefined
      ? question.rows.map((row) => ({ label: labelWith(row, sheet) }))
      : addedRows(added, named, sheet)
  return {
    how: [
      ...listed,
      ...(added === undefined ? [] : [words.emptyRows]),
      ...(added !== undefined && added.max > rows.length ? [words.moreRows(added.max)] : []),
    ],
    blocks: [{ kind: 'answerGrid', groups, rows }, ...specialBoxes(question, sheet)],
  }
}

/** Numbered rows to fill in; `named` is the column that is written behind the number. */
function addedRows(
  { min, max }: { readonly min: number; readonly max: number },
  named: Column | undefined,
  sheet: Sheet,
): AnswerGrid['rows'] {
  const length = Math.max(0, Math.min(max, Math.max(min, printedRows)))
  return Array.from({ length }, (_, index) =>
    named === undefined
      ? { label: String(index + 1) }
      : { label: `${index + 1} ${sheet.line(named.label)}:`, writing: true as const },
  )
}

function groupOf(
  { label, cell }: Column,
  ticked: boolean,
  sheet: Sheet,
): AnswerGrid['groups'][number] {
  const answers = ticked ? answersOf(cell) : undefined
  if (answers === undefined) {
    const own: GridColumn = {
      label: sheet.line(label),
      cell: cell.kind === 'number' ? 'number' : 'writing',
    }
    return { label: '', columns: [own] }
  }
  const columns = answers.map((answer) => ({
    label: labelWith(answer, sheet),
    cell: 'one' as const,
  }))
  return { label: sheet.line(label), columns }
}

/** What can be ticked in a cell; undefined where something is written. */
function answersOf(cell: Cell): readonly (Option | ScalePoint)[] | undefined {
  if (cell.kind === 'choice') return cell.options
  return cell.kind === 'scale' ? cell.points : undefined
}

/** The answers of a column in which they are written: „Verkehrsmittel“: Bus, Bahn, Rad. */
function listedAnswers({ label, cell }: Column, sheet: Sheet): readonly string[] {
  const answers = answersOf(cell)
  if (answers === undefined) return []
  const labels = answers.map((answer) => labelWith(answer, sheet)).join(', ')
  return [sheet.words.columnMeans(sheet.line(label), labels)]
}
