import type { Answer, CellAnswer, Question, RowAnswer } from '@meinungsbild/questionnaire'
import type { FilledCell } from './row-answers.ts'
import { choiceIn, number } from './single-answer.ts'

/** One value per row; rows without one are left out. */
export function inRows<Value extends RowAnswer | number | string>(
  cells: readonly FilledCell[],
  valueOf: (cell: FilledCell) => Value | undefined,
  answer: (rows: Readonly<Record<string, Value>>) => Answer,
): Answer | undefined {
  const rows = cells.flatMap((cell) => {
    const { place } = cell.slot
    const value = place.kind === 'row' ? valueOf(cell) : undefined
    return place.kind !== 'row' || value === undefined ? [] : [[place.row, value] as const]
  })
  return rows.length === 0 ? undefined : answer(Object.fromEntries(rows))
}

export function inCells(
  question: Extract<Question, { readonly kind: 'dualMatrix' | 'table' }>,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  const rows = new Map<string, Record<string, CellAnswer>>()
  for (const cell of cells) {
    const { place } = cell.slot
    if (place.kind !== 'cell') continue
    const value = cellAnswer(question, place.column, cell, unfit)
    if (value === undefined) continue
    rows.set(place.row, { ...rows.get(place.row), [place.column]: value })
  }
  return rows.size === 0 ? undefined : { kind: 'cells', rows: Object.fromEntries(rows) }
}

function cellAnswer(
  question: Extract<Question, { readonly kind: 'dualMatrix' | 'table' }>,
  column: string,
  cell: FilledCell,
  unfit: FilledCell[],
): CellAnswer | undefined {
  if (question.kind === 'dualMatrix') return choiceIn(cell, question, unfit, column)
  const kind = question.columns.find(({ id }) => id === column)?.cell.kind
  if (kind === 'text') return { kind, value: cell.value.trim() }
  const value = kind === 'number' ? number(cell, unfit) : undefined
  return value === undefined ? undefined : { kind: 'number', value }
}
