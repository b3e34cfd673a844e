import type { Answer } from './answers.ts'
import { isDay } from './calendar.ts'
import type { Value } from './expression/expression.ts'
import type { Question } from './question.ts'

/** A computed value as an answer; undefined if it is empty or of another type than the question says. */
export function computedAnswer(question: Question, value: Value): Answer | undefined {
  if (question.kind !== 'computed') return undefined
  switch (question.type) {
    case 'number':
      return typeof value === 'number' ? { kind: 'number', value } : undefined
    case 'text':
      return typeof value === 'string' && value !== '' ? { kind: 'text', value } : undefined
    case 'date':
      return typeof value === 'string' && isDay(value) ? { kind: 'date', value } : undefined
    case 'truth':
      return typeof value === 'boolean' ? { kind: 'choice', code: value ? 'yes' : 'no' } : undefined
    default:
      return question.type satisfies never
  }
}
