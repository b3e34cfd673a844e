import type { Form } from '../answers.ts'
import { countField } from '../field-names.ts'

/** How many rows or entries there may be, and never more than `most` of them. */
type Counted = { readonly min: number; readonly max: number }

/** No table has more added rows, no repeated group more entries. */
export const mostAddedRows = 50
export const mostEntries = 30

/**
 * How many rows or entries of `question` the form shows: as many as it says, at least what is asked for and at least
 * one, at most what is allowed.
 */
export function shownCount(
  question: string,
  { min, max }: Counted,
  most: number,
  form: Form,
): number {
  const text = form.get(countField(question)) ?? ''
  const said = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return Math.min(Math.max(said, min, 1), max, most)
}
