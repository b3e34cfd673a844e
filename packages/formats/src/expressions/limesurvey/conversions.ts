import type { Expression } from '@meinungsbild/questionnaire'
import { anyOf, call, choose, isEmpty, isFilled, literal, not, operation } from '../construct.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { lost, type NumberTerm, type Term } from './term.ts'

/** As PHP finds a value true: everything but nothing, zero and the text `0`. */
export function truthOf(term: Term, tree: SourceTree, translation: Translation): Expression {
  switch (term.kind) {
    case 'truth':
    case 'option':
      return term.expression
    case 'number':
      // The server takes what is no number for true, the browser for false.
      if (term.ifEmpty === 'nan') refuse(translation, 'contested', tree, 'NaN')
      return term.constant === undefined
        ? operation('!=', term.expression, literal(0))
        : literal(term.constant !== 0)
    case 'text': {
      const { expression, constant, codes } = term
      if (constant !== undefined) return literal(constant !== '' && constant !== '0')
      if (codes && !codes.includes('0')) return isFilled(expression)
      return not(anyOf([isEmpty(expression), operation('=', expression, literal('0'))]))
    }
    case 'date':
      return isFilled(term.expression)
    case 'moment':
    case 'values':
    case 'list':
    case 'mixed':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'if')
      return literal(false)
    default:
      return term satisfies never
  }
}

/** As PHP writes a value. Never empty. */
export function textOf(term: Term, tree: SourceTree, translation: Translation): Expression {
  switch (term.kind) {
    case 'text':
      return term.ifEmpty === 'never' ? term.expression : call('text', term.expression)
    case 'number': {
      const { expression, constant, ifEmpty } = term
      if (constant !== undefined) return literal(String(constant).replace('NaN', 'NAN'))
      const text = call('text', expression)
      return ifEmpty === 'nan' ? choose(isEmpty(expression), literal('NAN'), text) : text
    }
    case 'truth':
      return choose(term.expression, literal('1'), literal(''))
    case 'option':
      return choose(term.expression, literal(term.text), literal(''))
    case 'date':
    case 'moment':
    case 'values':
    case 'list':
    case 'mixed':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'text')
      return literal('')
    default:
      return term satisfies never
  }
}

/** A number to compute with. */
export function numberOf(term: Term, tree: SourceTree, translation: Translation): NumberTerm {
  switch (term.kind) {
    case 'number':
      // What is found nowhere counts as zero.
      return term.ifEmpty === 'false'
        ? {
            kind: 'number',
            expression: call('coalesce', term.expression, literal(0)),
            ifEmpty: 'never',
          }
        : term
    case 'truth':
      return { kind: 'number', expression: call('number', term.expression), ifEmpty: 'never' }
    case 'text':
    case 'option':
    case 'date':
    case 'moment':
    case 'values':
    case 'list':
    case 'mixed':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'number')
      return lost
    default:
      return term satisfies never
  }
}
