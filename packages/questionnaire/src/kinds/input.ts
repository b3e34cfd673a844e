import type { Form } from '../answers.ts'
import type { ProblemCode } from '../problem.ts'
import type { Chosen, Offer } from './chosen.ts'

/** A group of radios or of checkboxes with one name. */
export type Input<Own extends Chosen> = {
  /** What is ticked in the group called `field`; a problem's code if that was never offered; undefined if nothing is. */
  readonly read: (form: Form, field: string, offer: Offer) => Own | ProblemCode | undefined
  /** Without what is not offered (any more); undefined if nothing is left. */
  readonly restrict: (chosen: Own, offer: Offer) => Own | undefined
}
