import type { JourneyPage, Question } from '@meinungsbild/questionnaire'

/** A question of the page that an answer on the same page may still bring up. */
export type Unrevealed = JourneyPage['waiting'][number]

/** One question in its place. */
export type ListedQuestion = { readonly question: Question; readonly shown: boolean }

/** The questions of a page in their order, those among them that are not shown. One that follows an unknown id is the last. */
export function listQuestions(
  shown: readonly Question[],
  unrevealed: readonly Unrevealed[],
): readonly ListedQuestion[] {
  const list: ListedQuestion[] = shown.map((question) => ({ question, shown: true }))
  for (const { question, after } of unrevealed) {
    const before = list.findIndex((listed) => listed.question.id === after)
    const place = after === undefined ? 0 : before === -1 ? list.length : before + 1
    list.splice(place, 0, { question, shown: false })
  }
  return list
}
