import type { Answer, FormEntries, Question } from '@meinungsbild/questionnaire'

/** One kind of question with an answer and with something that has to be mended. */
export type KindExample = {
  readonly question: Question
  readonly answer?: Answer
  /** What was typed and is refused; the names stand behind the question's id: `['.row', 'x']`. */
  readonly wrong?: FormEntries
}

/** Words in the two languages of the examples. */
export function both(de: string, en: string) {
  return { de, en }
}
