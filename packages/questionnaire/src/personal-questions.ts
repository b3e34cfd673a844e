import type { Questionnaire } from './questionnaire.ts'

/** For each question, in order, whether its answer is personal data: what the privacy claim is computed from. */
export function personalQuestions(questionnaire: Questionnaire): readonly boolean[] {
  return questionnaire.pages.flatMap(({ questions }) =>
    questions.map(({ personal }) => personal === true),
  )
}
