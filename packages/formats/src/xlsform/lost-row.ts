import { newScope } from './names.ts'
import { cellOf } from './records.ts'
import { isPlain } from './required.ts'
import { namesFor, useOf } from './standing.ts'
import type { SurveyRow } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

/** The columns whose expressions decide something. */
export const deciding = [
  'relevant',
  'constraint',
  'required',
  'choice_filter',
  'calculation',
  'repeat_count',
] as const

/** A row that is not carried over takes its expressions with it. */
export function loseRow(row: SurveyRow, reading: XlsReading): void {
  const isQuestion = !['begin', 'end', 'metadata', 'data'].includes(row.type.kind)
  if (isQuestion) reading.questions.set(String(row.record.row), false)
  for (const column of deciding) loseExpression(row, column, reading)
}

/** Notes that what a row says in a column is not carried over, if that is an expression. */
export function loseExpression(
  row: SurveyRow,
  column: (typeof deciding)[number],
  reading: XlsReading,
): void {
  const cell = cellOf(row.record, column)
  if (column === 'required' && isPlain(cell)) return
  if (column === 'repeat_count' && Number.isFinite(Number(cell))) return
  const use = useOf(row, column, namesFor(nowhere, reading), reading)
  if (use !== undefined && !reading.failures.has(use.of)) reading.failures.set(use.of, isGone)
}

const nowhere = { scope: newScope(), around: [], prefix: '', repeats: 0 }

const isGone = {
  de: 'Hier kann keine Bedingung stehen, oder wozu sie gehört, wurde nicht übernommen.',
  en: 'No condition can stand here, or what it belongs to was not carried over.',
}
