import type { ContactPerson } from '@meinungsbild/procedure'

/** A contact person with how to reach them, in one line. */
export function contactWords({ name, phone, email }: ContactPerson): string {
  return [name, phone, email].filter((part) => part !== undefined).join(', ')
}
