import type { FormError } from '@meinungsbild/design'

/** What is wrong with one field, for its `error`. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}
