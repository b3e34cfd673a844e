import type { FormError } from '@meinungsbild/design'
import type { Refusal } from '@meinungsbild/procedure'
import { languageOf } from '../layout/language.ts'
import type { StaffContext } from '../staff-env.ts'

/** A refusal of the procedure as an error of the form: at its field if it names one, else of the form as a whole. */
export function errorOf(c: StaffContext, refusal: Refusal): FormError {
  return { field: refusal.field, message: refusal.message[languageOf(c)] }
}
