import type { Question, Repeatable } from '@meinungsbild/questionnaire'

/** The question as one that may stand in a repeated group; undefined if there is none such. */
export function repeatableOf(question: Question): Repeatable | undefined {
  switch (question.kind) {
    case 'singleChoice':
    case 'yesNo':
    case 'multipleChoice':
    case 'scale':
    case 'rating':
    case 'shortText':
    case 'number':
    case 'date':
    case 'time':
    case 'month':
      return question
    case 'longText':
      return { ...question, kind: 'shortText', maxLength: question.maxLength ?? 2000 }
    case 'slider': {
      const { lowLabel: _low, highLabel: _high, step, kind: _kind, ...rest } = question
      return { ...rest, kind: 'number', decimals: Number.isInteger(step) ? 0 : 6 }
    }
    default:
      return undefined
  }
}
