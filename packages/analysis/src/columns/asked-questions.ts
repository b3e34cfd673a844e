import {
  findQuestion,
  journey,
  type Question,
  type Questionnaire,
  type Respondent,
} from '@meinungsbild/questionnaire'

/** A row that was hidden from this person was not asked. */
export function hasRow(shown: Question, row: string | undefined): boolean {
  if (row === undefined || !('rows' in shown) || shown.rows.length === 0) return true
  return shown.rows.some(({ id }) => id === row)
}

/** Where nothing has a condition everybody is asked everything; the walk through the questionnaire is then saved. */
export function askedQuestions(
  questionnaire: Questionnaire,
): (person: Respondent) => 'all' | ReadonlyMap<string, Question> {
  if (!isConditional(questionnaire)) return () => 'all'
  return ({ answers, circumstances }) => {
    const walk = journey(questionnaire, answers, circumstances)
    const asked = new Map<string, Question>()
    for (const { questions } of walk.pages) {
      for (const question of questions) asked.set(question.id, question)
    }
    // Computed values are on no page: they were "asked" where they came out.
    for (const id of Object.keys(walk.answers)) {
      const question = asked.has(id) ? undefined : findQuestion(questionnaire, id)
      if (question !== undefined) asked.set(id, question)
    }
    return asked
  }
}

function isConditional({ pages }: Questionnaire): boolean {
  return pages.some(
    (page) =>
      page.visibleIf !== undefined ||
      page.jumps !== undefined ||
      page.questions.some(
        (question) =>
          question.visibleIf !== undefined ||
          question.kind === 'computed' ||
          ('rows' in question &&
            question.rows.some((row) => 'visibleIf' in row && row.visibleIf !== undefined)),
      ),
  )
}
