import type { Cell } from '@meinungsbild/questionnaire'
import { codingFor, columnKey, type Coding } from '../form-reading/coding.ts'
import { newCodes } from '../form-reading/ids.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { repeatableOf } from '../form-reading/repeatable.ts'
import type { Question } from '@meinungsbild/questionnaire'

/** The question of a column as what may stand in the cells of a table; undefined if it cannot. */
export function cellOf(question: Question): Cell | undefined {
  switch (question.kind) {
    case 'shortText': {
      const { maxLength, mask } = question
      return { kind: 'text', ...(maxLength !== undefined && { maxLength }), ...(mask !== undefined && { mask }) }
    }
    case 'longText':
      return { kind: 'text', maxLength: question.maxLength ?? 2000 }
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
    case 'singleChoice':
      return question.options.some(({ openText }) => openText) || question.comment
        ? undefined
        : { kind: 'choice', options: question.options }
    case 'scale':
      return { kind: 'scale', points: question.points }
    default:
      return undefined
  }
}
