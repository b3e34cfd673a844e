import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

/** A published questionnaire never changes, so its lookup is built once and lives as long as it does. */
const lookups = new WeakMap<Questionnaire, ReadonlyMap<string, Question>>()

/** Every question by its id; of several with the same id the first. */
export function questionsById(questionnaire: Questionnaire): ReadonlyMap<string, Question> {
  const known = lookups.get(questionnaire)
  if (known !== undefined) return known
  const questions = new Map<string, Question>()
  for (const page of questionnaire.pages) {
    for (const question of page.questions) {
      if (!questions.has(question.id)) questions.set(question.id, question)
    }
  }
  lookups.set(questionnaire, questions)
  return questions
}

/** The question with this id, or undefined. */
export function findQuestion(questionnaire: Questionnaire, id: string): Question | undefined {
  return questionsById(questionnaire).get(id)
}
