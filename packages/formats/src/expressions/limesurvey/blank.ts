import type { Expression } from '@meinungsbild/questionnaire'
import { isEmpty, literal, not } from '../construct.ts'
import type { Term } from './term.ts'

/** Whether there is no answer. */
export function isBlank(term: Term): Expression {
  switch (term.kind) {
    case 'number':
      return term.ifEmpty === 'blank' || term.ifEmpty === 'false'
        ? isEmpty(term.expression)
        : literal(false)
    case 'text':
      return term.constant === undefined ? isEmpty(term.expression) : literal(term.constant === '')
    case 'truth':
    case 'option':
      return not(term.expression)
    case 'date':
    case 'list':
    case 'unknown':
    case 'mixed':
      return isEmpty(term.expression)
    case 'moment':
      return isEmpty(term.date)
    case 'values':
      return literal(false)
    default:
      return term satisfies never
  }
}
