import type { Hidden } from '../question.ts'
import { none, type Kind } from './kind.ts'
import { oneOf } from './one-of.ts'
import { optionsOf } from './options.ts'

const value: Kind<Hidden> = oneOf('nominal', optionsOf)

/** A value from the link. Citizens neither see nor mend it, so one that is missing or was never meant is no problem. */
export const hidden: Kind<Hidden> = {
  ...value,

  fields: (question) => [question.id],

  read(question, form) {
    const answer = value.read(question, form)?.answer
    return answer && { answer }
  },

  check: (question, answer) => (answer === undefined ? none : value.check(question, answer)),
}
