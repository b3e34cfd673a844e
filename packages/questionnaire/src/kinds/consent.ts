import { problemOf } from '../problem.ts'
import type { Consent } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

const form: KindForm<Consent> = oneOfForm(optionsOf)

/** A box that is ticked or not; who must tick it is told why. */
export const consent: Kind<Consent> = oneOf(optionsOf)

export const consentForm: KindForm<Consent> = {
  fields: (question) => form.fields(question),
  write: (question, answer) => form.write(question, answer),
  check: (question, answer) =>
    answer === undefined && question.required
      ? [problemOf(question, 'consentMissing')]
      : form.check(question, answer),
}

export const consentColumns: KindColumns<Consent> = oneOfColumns('nominal', optionsOf)
