import type { Question } from '../question.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'

/** What stands between the questions: no field, no answer, no column. An answer to it is never looked at. */
export const withoutAnswer: Kind<Question> = {
  read: () => undefined,
  restrict: () => undefined,
  value: () => null,
  describe: () => none,
}

export const withoutForm: KindForm<Question> = {
  fields: () => none,
  write: () => none,
  check: () => none,
}

export const withoutColumns: KindColumns<Question> = {
  variables: () => none,
  data: () => none,
}
