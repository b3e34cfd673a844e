import {
  formOf,
  receivePage,
  type Answer,
  type FormEntries,
  type Page,
  type Problem,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'

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

/** A questionnaire of nothing but this question. */
export function questionnaireOf(
  question: Question,
): Questionnaire & { readonly pages: readonly [Page] } {
  const page: Page = { id: 'page', questions: [question] }
  return { id: 'examples', title: question.text, languages: ['de', 'en'], pages: [page] }
}

/** What the form says where the answer is wrong. */
export function refusedEntries({ id }: Question, wrong: FormEntries): FormEntries {
  return wrong.map(([name, value]) => [id + name, value])
}

/** What has to be mended in it. */
export function refusedProblems(question: Question, entries: FormEntries): readonly Problem[] {
  const questionnaire = questionnaireOf(question)
  const circumstances = { seed: 1, today: '2026-11-27', language: 'de' }
  const [page] = questionnaire.pages
  return receivePage(questionnaire, page, {}, formOf(entries), circumstances).problems
}
