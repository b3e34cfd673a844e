import type { Question } from '../question.ts'
import { none, type Kind } from './kind.ts'

/** What stands between the questions: no field, no answer, no column. An answer to it is never looked at. */
export const withoutAnswer: Kind<Question> = {
  fields: () => none,
  read: () => undefined,
  write: () => none,
  check: () => none,
  restrict: () => undefined,
  variables: () => none,
  data: () => none,
  value: () => null,
  describe: () => none,
}
