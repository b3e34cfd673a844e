import type { AnswerGrid, GridColumn } from '@meinungsbild/documents'
import {
  specialLabel,
  type Differential,
  type DualMatrix,
  type Matrix,
  type MultipleMatrix,
  type Question,
  type Text,
} from '@meinungsbild/questionnaire'
import type { AnswerForm } from '../answer-form.ts'
import type { Sheet } from '../sheet.ts'
import { labelWith } from './answer-options.ts'

type Group = AnswerGrid['groups'][number]

/** The same scale, or the same options, for several things. */
export function matrixForm(question: Matrix | MultipleMatrix, sheet: Sheet): AnswerForm {
  const { words } = sheet
  const [cell, columns, how] =
    question.kind === 'matrix'
      ? (['one', question.points, words.tickPerRow] as const)
      : (['several', question.options, words.tickSeveralPerRow] as const)
  const groups = [
    { label: '', columns: columns.map((column) => ({ label: labelWith(column, sheet), cell })) },
    ...specialGroup(question, cell, sheet),
  ]
  return { how: [how], blocks: [{ kind: 'answerGrid', groups, rows: rowsOf(question, sheet) }] }
}

/** Two scales beside each other; "weiß nicht" belongs to each of them. */
export function dualMatrixForm(question: DualMatrix, sheet: Sheet): AnswerForm {
  const special = specialGroup(question, 'one', sheet).flatMap(({ columns }) => columns)
  const groups = question.scales.map(({ label, points }) => ({
    label: sheet.line(label),
    columns: [...points.map((point) => column(point.label, sheet)), ...special],
  }))
  return {
    how: [sheet.words.tickPerScale],
    blocks: [{ kind: 'answerGrid', groups, rows: rowsOf(question, sheet) }],
  }
}

/** Steps between two opposites, row by row. Beside the right one there is no room for "weiß nicht": it stands below. */
export function differentialForm(question: Differential, sheet: Sheet): AnswerForm {
  const { words, language, line } = sheet
  const { steps, rows, special = [] } = question
  const columns = Array.from({ length: Math.max(0, steps) }, () => ({
    label: '',
    cell: 'one' as const,
  }))
  const grid = {
    kind: 'answerGrid',
    groups: [{ label: '', columns }],
    rows: rows.map((row) => ({ label: labelWith(row, sheet), opposite: line(row.opposite) })),
  } as const
  const options = special.map((own) => ({
    label: words.specialAt(specialLabel(own, language)),
    writing: true as const,
  }))
  return {
    how: [words.tickPerRow],
    blocks: [grid, { kind: 'answerBoxes', choose: 'several', columns: 1, options }],
  }
}

function rowsOf({ rows }: Matrix | MultipleMatrix | DualMatrix, sheet: Sheet): AnswerGrid['rows'] {
  return rows.map((row) => ({ label: labelWith(row, sheet) }))
}

/** "weiß nicht" and its like, set apart from the scale. */
function specialGroup(
  { special = [] }: Question,
  cell: 'one' | 'several',
  { language }: Sheet,
): readonly Group[] {
  if (special.length === 0) return []
  return [
    { label: '', columns: special.map((own) => ({ label: specialLabel(own, language), cell })) },
  ]
}

function column(label: Text, sheet: Sheet): GridColumn {
  return { label: sheet.line(label), cell: 'one' }
}
