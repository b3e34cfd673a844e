import {
  commentField,
  optionField,
  type MultipleChoice,
  type SingleChoice,
} from '@meinungsbild/questionnaire'

/** The text fields of a choice, for "Sonstiges" and for comments: each shows its problems itself. */
export function choiceFields(question: SingleChoice | MultipleChoice): readonly string[] {
  const { id, options } = question
  return [
    commentField(id),
    ...options.flatMap(({ code }) => [optionField(id, code), commentField(id, code)]),
  ]
}
