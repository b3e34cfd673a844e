import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import { inserted, moved } from './moved.ts'
import { replacePage } from './pages.ts'
import { renameQuestions } from './rename-references.ts'

/** Where a question stands, by its id. */
export function placeOf(
  questionnaire: Questionnaire,
  id: string,
): { readonly page: number; readonly index: number; readonly question: Question } | undefined {
  for (const [page, { questions }] of questionnaire.pages.entries()) {
    const index = questions.findIndex((question) => question.id === id)
    const question = questions[index]
    if (question !== undefined) return { page, index, question }
  }
  return undefined
}

/** Adds a question at the end of a page; of the last page if there is no such page. */
export function addQuestion(
  questionnaire: Questionnaire,
  pageId: string,
  question: Question,
): Questionnaire {
  const known = questionnaire.pages.some((page) => page.id === pageId)
  const last = questionnaire.pages.at(-1)?.id ?? ''
  return replacePage(questionnaire, known ? pageId : last, (page) => ({
    ...page,
    questions: [...page.questions, question],
  }))
}

/** Puts another question in its place. Conditions and texts that looked at it follow a new id. */
export function replaceQuestion(
  questionnaire: Questionnaire,
  id: string,
  by: Question,
): Questionnaire {
  const place = placeOf(questionnaire, id)
  if (place === undefined) return questionnaire
  const pages = questionnaire.pages.map((page, number) =>
    number === place.page
      ? {
          ...page,
          questions: page.questions.map((own, index) => (index === place.index ? by : own)),
        }
      : page,
  )
  const changed = { ...questionnaire, pages }
  return by.id === id ? changed : renameQuestions(changed, new Map([[id, by.id]]))
}

export function removeQuestion(questionnaire: Questionnaire, id: string): Questionnaire {
  const place = placeOf(questionnaire, id)
  if (place === undefined) return questionnaire
  const pages = questionnaire.pages.map((page, number) =>
    number === place.page ? { ...page, questions: page.questions.toSpliced(place.index, 1) } : page,
  )
  return { ...questionnaire, pages }
}

/** Moves a question one place up or down; from the edge of a page onto the neighbouring one. */
export function moveQuestion(questionnaire: Questionnaire, id: string, by: -1 | 1): Questionnaire {
  const place = placeOf(questionnaire, id)
  const own = place && questionnaire.pages[place.page]
  if (place === undefined || own === undefined) return questionnaire
  if (own.questions[place.index + by] !== undefined) {
    const questions = moved(own.questions, place.index, by)
    return replacePage(questionnaire, own.id, (page) => ({ ...page, questions }))
  }
  const neighbour = questionnaire.pages[place.page + by]
  if (neighbour === undefined) return questionnaire
  return placeQuestion(questionnaire, id, neighbour.id, by === 1 ? 0 : neighbour.questions.length)
}

/** Puts a question at a place of a page, counted without itself. */
export function placeQuestion(
  questionnaire: Questionnaire,
  id: string,
  pageId: string,
  index: number,
): Questionnaire {
  const place = placeOf(questionnaire, id)
  const isKnown = questionnaire.pages.some((page) => page.id === pageId)
  if (place === undefined || !isKnown) return questionnaire
  return replacePage(removeQuestion(questionnaire, id), pageId, (page) => ({
    ...page,
    questions: inserted(page.questions, index, place.question),
  }))
}
