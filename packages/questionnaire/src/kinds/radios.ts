import type { RowAnswer } from '../answers.ts'
import { readSpecialValue } from '../field-names.ts'
import { isOffered } from './chosen.ts'
import type { Input } from './input.ts'

/** One of a group, special answers included. A list to unfold is read in the same way. */
export const radios: Input<RowAnswer> = {
  read(form, field, offer) {
    const value = form.get(field)
    if (value === null || value === '') return undefined
    const special = readSpecialValue(value)
    const answer: RowAnswer =
      special === undefined ? { kind: 'choice', code: value } : { kind: 'special', special }
    return isOffered(answer, offer) ? answer : 'unknownOption'
  },

  restrict: (chosen, offer) =>
    chosen.kind === 'special' || isOffered(chosen, offer) ? chosen : undefined,
}
