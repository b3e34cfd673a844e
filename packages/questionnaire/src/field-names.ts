import type { SpecialAnswer } from './question-base.ts'

/*
 * The names of form fields. A question is called by its id; what belongs to it hangs on `~` or `.`, which no id
 * contains, so two fields can never share a name. The ids of rows, columns and parts contain neither; codes no `~`.
 */

/** The field of the text of an option such as "Sonstiges", and of the place given to an option of a ranking: `q~code`. */
export function optionField(question: string, code: string): string {
  return `${question}~${code}`
}

/** The field of one row, or of one part of an address: `q.row`. */
export function rowField(question: string, row: string): string {
  return `${question}.${row}`
}

/** The field of one cell of a table or of a matrix with two scales: `q.row.column`. */
export function cellField(question: string, row: string, column: string): string {
  return `${question}.${row}.${column}`
}

/** The field of a comment, on the whole answer or on one option: `q.~comment`, `q.~comment~code`. */
export function commentField(question: string, code?: string): string {
  return code === undefined ? `${question}.~comment` : `${question}.~comment~${code}`
}

/** How many entries of a repeated group, or added rows, the form shows: `q.~count`. */
export function countField(question: string): string {
  return `${question}.~count`
}

/** A file that was already taken in, once per file: `q.~file`. */
export function fileField(question: string): string {
  return `${question}.~file`
}

/** The checkbox beside a number, text or date; its value is a special answer: `q~special`. */
export function specialField(question: string): string {
  return `${question}~special`
}

/** The value of a special answer among radios or checkboxes: `~dontKnow`. No code begins with `~`. */
export function specialValue(special: SpecialAnswer): string {
  return `~${special}`
}

const specials: Readonly<Record<string, SpecialAnswer>> = {
  '~dontKnow': 'dontKnow',
  '~noAnswer': 'noAnswer',
  '~notApplicable': 'notApplicable',
}

/** The special answer that a value such as `~dontKnow` stands for. */
export function readSpecialValue(value: string): SpecialAnswer | undefined {
  return Object.hasOwn(specials, value) ? specials[value] : undefined
}
