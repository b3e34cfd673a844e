import { problemOf } from '../problem.ts'
import type { Consent } from '../question.ts'
import type { Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

const box: Kind<Consent> = oneOf('nominal', optionsOf)

/** A box that is ticked or not; who must tick it is told why. */
export const consent: Kind<Consent> = {
  ...box,
  check: (question, answer) =>
    answer === undefined && question.required
      ? [problemOf(question, 'consentMissing')]
      : box.check(question, answer),
}
