import type { Question } from '@meinungsbild/questionnaire'
import { note, placeOf, type Writing } from './writing.ts'

/** What every kind may have and LimeSurvey has not. */
export function noteLeftOut(question: Question, writing: Writing): void {
  const { special = [], personal, purpose, item } = question
  const place = placeOf(question)
  if (special.length > 0) {
    note(
      writing,
      'lost',
      place,
      'Besondere Antworten wie „weiß nicht“ gibt es in LimeSurvey nicht.',
      'There are no special answers such as “don’t know” in LimeSurvey.',
    )
  }
  if (personal || purpose !== undefined || item !== undefined) {
    note(
      writing,
      'lost',
      place,
      'Angaben zu Personenbezug, Zweck und Fragensammlung entfallen.',
      'What is said about personal data, purpose and item bank is left out.',
    )
  }
}
