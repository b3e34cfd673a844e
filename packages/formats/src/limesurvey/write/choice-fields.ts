import type { MultipleChoice, SingleChoice } from '@meinungsbild/questionnaire'
import { attributes, type Fields } from './fields.ts'
import { noteFixed, notePictures } from './option-notes.ts'
import { otherFields, otherPosition } from './other-option.ts'
import { answersOf, optionRows } from './parts.ts'
import type { Writing } from './writing.ts'

export function singleChoiceFields(question: SingleChoice, writing: Writing): Fields {
  const { options, look, comment, order } = question
  notePictures(question, writing)
  noteFixed(question, writing)
  return {
    type: comment ? 'O' : look === 'dropdown' ? '!' : 'L',
    answers: answersOf(options, question, writing),
    ...otherFields(question, writing),
    attributes: {
      ...attributes({ answer_order: order }),
      ...otherPosition(question),
    },
  }
}

export function multipleChoiceFields(question: MultipleChoice, writing: Writing): Fields {
  const { options, comment, order, min, max } = question
  notePictures(question, writing)
  noteFixed(question, writing)
  const names = writing.naming.get(question.id)
  const exclusive = options
    .filter((option) => option.exclusive)
    .map(({ code }) => names?.codes.get(code) ?? code)
  return {
    type: comment ? 'P' : 'M',
    rows: optionRows(options, question, writing),
    ...otherFields(question, writing),
    attributes: {
      ...attributes({
        random_order: order && 1,
        min_answers: min,
        max_answers: max,
        exclude_all_others: exclusive.join(';') || undefined,
      }),
      ...otherPosition(question),
    },
  }
}
