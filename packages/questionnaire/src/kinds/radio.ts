import type { Form, RowAnswer } from '../answers.ts'
import { readSpecialValue, specialValue } from '../field-names.ts'
import type { SpecialAnswer } from '../question.ts'

/** What a group of radios offers: codes, and the special answers among them. */
export type Offer = {
  readonly codes: readonly { readonly code: string }[]
  readonly special: readonly SpecialAnswer[] | undefined
}

/** The one radio of the group `field` that is chosen; `unknown` if its value was never offered. */
export function readRadio(
  form: Form,
  field: string,
  offer: Offer,
): RowAnswer | 'unknown' | undefined {
  const value = form.get(field)
  if (value === null || value === '') return undefined
  const special = readSpecialValue(value)
  const answer: RowAnswer =
    special === undefined ? { kind: 'choice', code: value } : { kind: 'special', special }
  return isOffered(answer, offer) ? answer : 'unknown'
}

/** The value of the radio that `readRadio` reads as `answer`. */
export function radioValue(answer: RowAnswer): string {
  return answer.kind === 'special' ? specialValue(answer.special) : answer.code
}

export function isOffered(answer: RowAnswer, { codes, special }: Offer): boolean {
  return answer.kind === 'special'
    ? special !== undefined && special.includes(answer.special)
    : codes.some(({ code }) => code === answer.code)
}
