import type { Ranking } from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'
import { noteFixed } from './option-notes.ts'
import { answersOf } from './parts.ts'
import type { Writing } from './writing.ts'

export function rankingFields(question: Ranking, writing: Writing): Fields {
  noteFixed(question, writing)
  return {
    type: 'R',
    answers: answersOf(question.options, question, writing),
    attributes: attributes({ max_answers: question.places, answer_order: question.order }),
  }
}
