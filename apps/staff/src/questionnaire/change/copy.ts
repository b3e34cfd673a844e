import type { Page, Question, Questionnaire } from '@meinungsbild/questionnaire'
import { copyId, takenIds } from './free-id.ts'
import { inserted } from './moved.ts'
import { replacePage } from './pages.ts'
import { placeOf } from './questions.ts'
import { renameQuestions } from './rename-references.ts'

type Copied = { readonly changed: Questionnaire; readonly id: string }

/** Puts a copy of a question right behind it. What looks at the question itself looks at the copy in the copy. */
export function copyQuestion(questionnaire: Questionnaire, id: string): Copied | undefined {
  const place = placeOf(questionnaire, id)
  const page = place && questionnaire.pages[place.page]
  if (place === undefined || page === undefined) return undefined
  const copy = withNewId(place.question, copyId(id, takenIds(questionnaire)))
  const changed = replacePage(questionnaire, page.id, (own) => ({
    ...own,
    questions: inserted(own.questions, place.index + 1, copy),
  }))
  return { changed, id: copy.id }
}

/** Puts a copy of a page right behind it. Conditions among its questions lead to the copies. */
export function copyPage(questionnaire: Questionnaire, id: string): Copied | undefined {
  const index = questionnaire.pages.findIndex((page) => page.id === id)
  const page = questionnaire.pages[index]
  if (page === undefined) return undefined
  const taken = takenIds(questionnaire)
  const names = new Map<string, string>()
  for (const question of page.questions) {
    const name = copyId(question.id, taken)
    names.set(question.id, name)
    taken.add(name)
  }
  const copy: Page = renameQuestions(
    {
      ...page,
      id: copyId(id, taken),
      questions: page.questions.map((question) => ({
        ...question,
        id: names.get(question.id) ?? question.id,
      })),
    },
    names,
  )
  const pages = inserted(questionnaire.pages, index + 1, copy)
  return { changed: { ...questionnaire, pages }, id: copy.id }
}

function withNewId(question: Question, id: string): Question {
  return renameQuestions({ ...question, id }, new Map([[question.id, id]]))
}
