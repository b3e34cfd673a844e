import type { Answers } from '@meinungsbild/questionnaire'

/** The files that answers name, each with the id of its question. */
export function filesNamed(answers: Answers) {
  return Object.entries(answers).flatMap(([question, answer]) =>
    answer.kind === 'files' ? answer.files.map(({ id }) => ({ question, id })) : [],
  )
}
