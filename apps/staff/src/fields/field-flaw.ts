import type { FormError } from '@meinungsbild/design'

/** What is wrong with one field, by its name, and what to do. */
export type FieldFlaw = FormError

/** The sentence at a field, if there is one. */
export { errorAt as messageAt } from '../layout/error-at.ts'
