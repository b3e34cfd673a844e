import type { RowChoices } from '../answers.ts'
import { readSpecialValue } from '../field-names.ts'
import type { Input } from './input.ts'

/** Any of a group, or one special answer alone. */
export const checkboxes: Input<RowChoices> = {
  read(form, field, offer) {
    const values = form.getAll(field).filter((value) => value !== '')
    const [first] = values
    if (first === undefined) return undefined
    if (values.some((value) => readSpecialValue(value) !== undefined)) {
      if (values.some((value) => value !== first)) return 'specialWithValue'
      const special = readSpecialValue(first)
      return special !== undefined && offer.special?.includes(special)
        ? { kind: 'special', special }
        : 'unknownOption'
    }
    const codes = offer.categories.map(({ code }) => code).filter((code) => values.includes(code))
    return values.every((value) => codes.includes(value))
      ? { kind: 'choices', codes }
      : 'unknownOption'
  },

  restrict(chosen, { categories }) {
    if (chosen.kind === 'special') return chosen
    const codes = chosen.codes.filter((code) => categories.some((own) => own.code === code))
    return codes.length === 0 ? undefined : { kind: 'choices', codes }
  },
}
