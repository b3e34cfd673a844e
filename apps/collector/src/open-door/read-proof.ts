import type { Form } from '@meinungsbild/questionnaire'
import type { Bound } from './challenge.ts'
import type { CarriedProof } from './open-door.ts'

/** What a form carries for the open door; no question can be called so, because of the hyphen. */
export function readProof(form: Form, bound: Bound): CarriedProof {
  const field = (name: string) => form.get(name) ?? ''
  return { ...bound, challenge: field('door-challenge'), solution: field('door-solution') }
}
