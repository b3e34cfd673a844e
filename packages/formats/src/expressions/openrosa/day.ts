import type { Expression } from '@meinungsbild/questionnaire'
import { literal } from '../construct.ts'
import { refuse, type Translation } from '../translation.ts'
import { looksLikeDate, readDay, readMoment } from './day-text.ts'
import { lost, type Term, type Placed } from './term.ts'

/** What counts as a date where XPath adds, subtracts or compares. */
export type Dated =
  | { readonly kind: 'day'; readonly expression: Expression }
  | Extract<Term, { kind: 'now' | 'moment' | 'noDate' }>

/** The term as a date: undefined if OpenRosa does not take it for one. */
export function datedOf({ term, tree }: Placed, translation: Translation): Dated | undefined {
  switch (term.kind) {
    case 'date':
    case 'dayNumber':
      return { kind: 'day', expression: term.expression }
    case 'text':
      return term.constant === undefined || !looksLikeDate(term.constant)
        ? undefined
        : datedText({ term, tree }, term.constant, translation)
    case 'nodes': {
      const [first, second] = term.nodes
      return first?.type === 'date' && second === undefined
        ? { kind: 'day', expression: first.expression }
        : undefined
    }
    case 'now':
    case 'moment':
    case 'noDate':
      return term
    case 'number':
    case 'truth':
    case 'either':
      return undefined
    default:
      return term satisfies never
  }
}

/** As `date()` reads a text. */
export function datedText({ tree }: Placed, text: string, translation: Translation): Dated {
  const day = readDay(text)
  if (day !== undefined) return { kind: 'day', expression: literal(day) }
  const milliseconds = readMoment(text)
  if (milliseconds !== undefined) return { kind: 'moment', milliseconds }
  if (!looksLikeDate(text)) return { kind: 'noDate' }
  refuse(translation, 'timeOfDay', tree, text)
  return { kind: 'day', expression: lost.expression }
}
