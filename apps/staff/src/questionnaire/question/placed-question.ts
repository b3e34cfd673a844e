import type { Question, Questionnaire, Repeat } from '@meinungsbild/questionnaire'
import { newQuestion } from '../change/new-question.ts'
import { isQuestionKind } from '../change/question-kinds.ts'
import { placeOf } from '../change/questions.ts'

/** The question that an address names, as it is saved. */
export type PlacedQuestion = {
  readonly question: Question
  /** The repeated group that it is a part of. */
  readonly group: string | undefined
  readonly pageId: string
  /** It was deleted or renamed meanwhile and is made anew from what the form says of it. */
  readonly isGone: boolean
}

/** Finds a question, or one of a repeated group; with a form that was sent also one that is gone meanwhile. */
export function placedQuestion(
  questionnaire: Questionnaire,
  names: { readonly question: string; readonly nested: string | undefined },
  form?: URLSearchParams,
): PlacedQuestion | undefined {
  const place = placeOf(questionnaire, names.question)
  const pageId = questionnaire.pages[place?.page ?? -1]?.id ?? form?.get('page') ?? ''
  if (names.nested !== undefined) {
    const group = place?.question.kind === 'repeat' ? place.question : undefined
    const question = group && nestedIn(group, names.nested)
    return question && { question, group: names.question, pageId, isGone: false }
  }
  if (place) return { question: place.question, group: undefined, pageId, isGone: false }
  const kind = form?.get('kind') ?? null
  if (!isQuestionKind(kind)) return undefined
  const question = newQuestion(kind, names.question, questionnaire.languages)
  return { question, group: undefined, pageId, isGone: true }
}

function nestedIn({ questions }: Repeat, id: string): Question | undefined {
  return questions.find((each) => each.id === id)
}
