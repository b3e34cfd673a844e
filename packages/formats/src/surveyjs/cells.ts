import type { Cell, Question, ScalePoint } from '@meinungsbild/questionnaire'
import { ownWords } from '../form-reading/form-reading.ts'
import { repeatableOf } from '../form-reading/repeatable.ts'
import type { JsReading } from './js-reading.ts'

/** The question of a column as what may stand in the cells of a table; undefined if it cannot. */
export function cellOf(question: Question, reading: JsReading): Cell | undefined {
  switch (question.kind) {
    case 'shortText': {
      const { maxLength, mask } = question
      return {
        kind: 'text',
        ...(maxLength !== undefined && { maxLength }),
        ...(mask !== undefined && { mask }),
      }
    }
    case 'number': {
      const { min, max, decimals, unit } = question
      return {
        kind: 'number',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(decimals !== undefined && { decimals }),
        ...(unit !== undefined && { unit }),
      }
    }
    case 'date':
      return { kind: 'date' }
    case 'yesNo': {
      const options = [
        { code: 'yes', label: ownWords(reading, 'Ja', 'Yes') },
        { code: 'no', label: ownWords(reading, 'Nein', 'No') },
      ]
      return { kind: 'choice', options }
    }
    case 'singleChoice':
      return question.options.some(({ openText }) => openText) || question.comment
        ? undefined
        : { kind: 'choice', options: question.options }
    case 'scale':
      return { kind: 'scale', points: question.points }
    case 'rating':
      return { kind: 'scale', points: numbers(1, question.steps, reading) }
    case 'recommendation':
      return { kind: 'scale', points: numbers(0, 11, reading) }
    case 'longText':
    case 'slider': {
      const other = repeatableOf(question)
      return other && cellOf(other, reading)
    }
    default:
      return undefined
  }
}

function numbers(first: number, count: number, reading: JsReading): readonly ScalePoint[] {
  return Array.from({ length: count }, (_, index) => {
    const code = String(first + index)
    return { code, label: ownWords(reading, code, code), value: first + index }
  })
}
