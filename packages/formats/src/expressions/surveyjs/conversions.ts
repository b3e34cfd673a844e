import type { Expression } from '@meinungsbild/questionnaire'
import { anyOf, call, isEmpty, isFilled, literal, not, operation } from '../construct.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { numeralIn } from './numeral.ts'
import { numberConstant, type NumberTerm, type Term, type TextTerm } from './term.ts'

/** Whether JavaScript finds a value as good as true. */
export function truthOf(term: Term, tree: SourceTree, translation: Translation): Expression {
  switch (term.kind) {
    case 'truth':
      return term.mayBeEmpty ? operation('=', term.expression, literal(true)) : term.expression
    case 'number':
      return term.constant === undefined
        ? operation('!=', term.expression, literal(0))
        : literal(Boolean(term.constant))
    case 'text': {
      const { expression, constant, isFree, codes } = term
      if (constant !== undefined) return literal(constant !== '')
      if (!isFree && !hasTruth(codes)) return isFilled(expression)
      const isFalse = operation('=', call('lower', expression), literal('false'))
      return not(anyOf([isEmpty(expression), operation('=', expression, literal(0)), isFalse]))
    }
    case 'date':
      return isFilled(term.expression)
    case 'list':
      // A list without items is true, but so is no answer false.
      if (term.items) return literal(true)
      return isFilled(term.expression)
    case 'now':
      return literal(true)
    case 'nothing':
      return literal(false)
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'if')
      return literal(false)
    default:
      return term satisfies never
  }
}

/** Whether a value equals `true`, as a condition must. */
export function isTrue(term: Term, tree: SourceTree, translation: Translation): Expression {
  switch (term.kind) {
    case 'truth':
      return term.isTrue ?? truthOf(term, tree, translation)
    case 'number':
      return operation('=', term.expression, literal(1))
    case 'text':
      if (term.constant !== undefined) return literal(numeralIn(term.constant) === 1)
      if (!term.isFree && !hasTruth(term.codes)) return literal(false)
      return anyOf([
        operation('=', call('lower', term.expression), literal('true')),
        operation('=', term.expression, literal(1)),
      ])
    case 'date':
    case 'now':
    case 'nothing':
      return literal(false)
    case 'list':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'if')
      return literal(false)
    default:
      return term satisfies never
  }
}

/** As JavaScript writes a value next to a text. */
export function textOf(term: Term, tree: SourceTree, translation: Translation): Expression {
  switch (term.kind) {
    case 'text':
      return term.mayBeEmpty ? call('text', term.expression) : term.expression
    case 'number':
      return term.constant === undefined
        ? call('text', term.expression)
        : literal(String(term.constant))
    case 'truth':
      return call('text', term.expression)
    case 'nothing':
      return literal('')
    case 'date':
    case 'list':
    case 'now':
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
      return term
    case 'text': {
      const number = term.constant === undefined ? undefined : numeralIn(term.constant)
      if (number === undefined) refuse(translation, 'mixedTypes', tree, 'number')
      return numberConstant(number ?? 0)
    }
    case 'truth':
      return {
        kind: 'number',
        expression: call('number', term.expression),
        mayBeEmpty: term.mayBeEmpty,
        decimals: 0,
      }
    case 'nothing':
      return { kind: 'number', expression: literal(null), mayBeEmpty: true, decimals: 0 }
    case 'date':
    case 'list':
    case 'now':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'number')
      return numberConstant(0)
    default:
      return term satisfies never
  }
}

/** An answer in words as the number that SurveyJS reads there, with a decimal comma or point; empty if it is none. */
export function readNumber({ expression, isFree, codes }: TextTerm): Expression {
  const isWritten = isFree && codes === undefined
  return call(
    'number',
    isWritten ? call('replace', call('trim', expression), literal(','), literal('.')) : expression,
  )
}

export function hasTruth(codes: readonly string[] | undefined): boolean {
  return codes?.some((code) => /^(?:true|false)$/i.test(code)) ?? false
}
