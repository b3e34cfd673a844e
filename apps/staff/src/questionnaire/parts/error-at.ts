import type { FormError } from '@meinungsbild/design'

/** The sentence at a field, if there is one. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}
