import { rowField } from '../field-names.ts'
import type { Cell } from '../parts.ts'
import type { Question } from '../question.ts'
import type { Text } from '../text.ts'

/** One of several fields of a question: a row, or one column of a row. */
export type FieldPart = {
  readonly row: string
  readonly column?: string
  readonly rowLabel: Text
  readonly columnLabel?: Text
  readonly cell: Cell
  /** Whether whoever fills in any field must fill in this one. */
  readonly isNeeded?: boolean
}

type Place = Pick<FieldPart, 'row' | 'column'>

/** The name of the part within its question: `row` or `row.column`. No id contains a point. */
export function keyOf({ row, column }: Place): string {
  return column === undefined ? row : `${row}.${column}`
}

/** Where a problem with the part is. */
export function placeOf({ id }: Question, part: Place) {
  const row = keyOf(part)
  return { field: rowField(id, row), row }
}

/** The field at which the question begins. */
export function firstField(question: Question, parts: readonly FieldPart[]): string {
  const [first] = parts
  return first === undefined ? question.id : placeOf(question, first).field
}
