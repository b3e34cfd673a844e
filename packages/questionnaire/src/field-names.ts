import type { SpecialAnswer } from './question.ts'

/*
 * The names of form fields. A question is called by its id; what belongs to it hangs on `~` or `.`, which no id
 * contains, so two fields can never share a name.
 */

/** The field of the text of an option such as "Sonstiges": `q~code`. */
export function openTextField(question: string, code: string): string {
  return `${question}~${code}`
}

/** The radio group of a matrix row: `q.row`. */
export function rowField(question: string, row: string): string {
  return `${question}.${row}`
}

/** The checkbox beside a number, text or date; its value is `dontKnow` or `noAnswer`: `q~special`. */
export function specialField(question: string): string {
  return `${question}~special`
}

/** The value of a special answer among radios or checkboxes: `~dontKnow`. No code begins with `~`. */
export function specialValue(special: SpecialAnswer): string {
  return `~${special}`
}

/** The special answer that a value such as `~dontKnow` stands for. */
export function readSpecialValue(value: string): SpecialAnswer | undefined {
  return value === '~dontKnow' ? 'dontKnow' : value === '~noAnswer' ? 'noAnswer' : undefined
}
