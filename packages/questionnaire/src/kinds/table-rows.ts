import type { Form } from '../answers.ts'
import type { LabelledRow } from '../parts.ts'
import type { Table } from '../question.ts'
import { mostAddedRows, shownCount } from './shown-count.ts'

const numbered: readonly LabelledRow[] = Array.from({ length: mostAddedRows }, (_, index) => {
  const id = String(index + 1)
  return { id, label: { de: id, en: id } }
})

/** All rows that a table can have: those the author gives, or as many as citizens may add, with the ids `1`, `2`, ... */
export function tableRows({ added, rows }: Table): readonly LabelledRow[] {
  return added === undefined ? rows : numbered.slice(0, Math.max(0, added.max))
}

/** The rows of a table that the form shows. */
export function shownRows(table: Table, form: Form): readonly LabelledRow[] {
  const { id, added } = table
  const rows = tableRows(table)
  return added === undefined ? rows : rows.slice(0, shownCount(id, added, mostAddedRows, form))
}
