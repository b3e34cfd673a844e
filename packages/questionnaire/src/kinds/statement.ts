import type { Statement } from '../question.ts'
import { none, type Kind } from './kind.ts'

/** Words between the questions: no field, no answer, no column. An answer to it is never looked at. */
export const statement: Kind<Statement> = {
  fields: () => none,
  read: () => undefined,
  write: () => none,
  check: () => none,
  variables: () => none,
  describe: () => none,
}
