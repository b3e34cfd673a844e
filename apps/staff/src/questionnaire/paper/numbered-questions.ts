import { isAsked, type Question, type Questionnaire } from '@meinungsbild/questionnaire'

/** A question that is printed with a number, and the page it stands on. */
export type NumberedQuestion = {
  readonly question: Question
  readonly number: string
  /** Which page of the questionnaire, counted from 0. */
  readonly page: number
}

/** The questions that somebody answers with a pen, numbered through all pages. */
export function numberedQuestions({ pages }: Questionnaire): readonly NumberedQuestion[] {
  return pages
    .flatMap(({ questions }, page) => questions.map((question) => ({ question, page })))
    .filter(({ question }) => isOnPaper(question) && isAsked(question))
    .map((placed, index) => ({ ...placed, number: String(index + 1) }))
}

/** Computed values and those that come with the link are on no paper. */
export function isOnPaper({ kind }: Question): boolean {
  return kind !== 'computed' && kind !== 'hidden'
}
