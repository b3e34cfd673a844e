import type { Hidden } from '../question.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { oneOfColumns } from './one-of-columns.ts'
import { oneOfForm } from './one-of-form.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

const value: Kind<Hidden> = oneOf(optionsOf)
const form: KindForm<Hidden> = oneOfForm(optionsOf)

/** A value from the link. Citizens neither see nor mend it, so one that is missing or was never meant is no problem. */
export const hidden: Kind<Hidden> = {
  ...value,

  read(question, sent) {
    const answer = value.read(question, sent)?.answer
    return answer && { answer }
  },
}

export const hiddenForm: KindForm<Hidden> = {
  fields: (question) => [question.id],
  write: (question, answer) => form.write(question, answer),
  check: (question, answer) => (answer === undefined ? none : form.check(question, answer)),
}

export const hiddenColumns: KindColumns<Hidden> = oneOfColumns('nominal', optionsOf)
