import type { MultipleChoice, Ranking, SingleChoice } from '@meinungsbild/questionnaire'
import { otherOf } from './naming.ts'
import { note, placeOf, type Writing } from './writing.ts'

/** Among options in random order only "Other" keeps its place. */
export function noteFixed(
  question: SingleChoice | MultipleChoice | Ranking,
  writing: Writing,
): void {
  const other = otherOf(question)
  const isLost = question.options.some(({ code, fixed }) => fixed && code !== other)
  if (!isLost || question.order === undefined) return
  note(
    writing,
    'lost',
    placeOf(question),
    'Bei zufälliger Reihenfolge behält in LimeSurvey nur „Sonstiges“ seinen Platz.',
    'In random order only “Other” keeps its place in LimeSurvey.',
  )
}

export function notePictures(question: SingleChoice | MultipleChoice, writing: Writing): void {
  if (question.look !== 'pictures') return
  note(
    writing,
    'lost',
    placeOf(question),
    'Die Bilder der Antworten entfallen; ihre Beschriftungen bleiben.',
    'The pictures of the options are left out; their labels stay.',
  )
}
