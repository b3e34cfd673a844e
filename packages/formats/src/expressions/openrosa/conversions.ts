import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isEmpty, isFilled, literal } from '../construct.ts'
import type { NamedValue } from '../names.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { looksLikeDate, millisecondsPerDay, readMoment } from './day-text.ts'
import {
  lost,
  numberConstant,
  numberTerm,
  textConstant,
  textTerm,
  truthTerm,
  type NumberTerm,
  type Term,
  type TextTerm,
  type TruthTerm,
} from './term.ts'

/** A term and where it stood. */
export type Placed = { readonly term: Term; readonly tree: SourceTree }

/** As `string()` does it. */
export function asText({ term, tree }: Placed, translation: Translation): TextTerm {
  switch (term.kind) {
    case 'text':
      return term
    case 'number': {
      if (term.constant !== undefined) return textConstant(String(term.constant))
      const { expression, pole } = term
      if (pole) refuse(translation, 'infinity', tree, 'string')
      return textTerm(choose(isEmpty(expression), literal('NaN'), call('text', expression)))
    }
    case 'truth':
      return term.constant === undefined
        ? textTerm(call('text', term.expression))
        : textConstant(String(term.constant))
    case 'date':
      return textTerm(term.expression)
    case 'nodes': {
      const [first] = term.nodes
      return first === undefined ? textConstant('') : textOfNode(first, tree, translation)
    }
    case 'dayNumber':
    case 'now':
    case 'moment':
    case 'noDate':
      refuse(translation, 'timeOfDay', tree, 'string')
      return textTerm(lost.expression)
    default:
      return term satisfies never
  }
}

/** As `asText`, but never empty, as functions of texts want it. */
export function asFilledText(placed: Placed, translation: Translation): Expression {
  const { expression, constant } = asText(placed, translation)
  const isText = expression.kind === 'call' && expression.name === 'text'
  return constant !== undefined || isText ? expression : call('text', expression)
}

export function textOfNode(
  { type, expression }: NamedValue,
  tree: SourceTree,
  translation: Translation,
): TextTerm {
  switch (type) {
    case 'text':
    case 'date':
      return textTerm(expression)
    case 'number':
      return textTerm(call('text', expression))
    case 'list':
      return textTerm(call('join', expression, literal(' ')))
    case 'truth':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'string')
      return textTerm(expression)
    default:
      return type satisfies never
  }
}

/** As `number()` does it. */
export function asNumber({ term, tree }: Placed, translation: Translation): NumberTerm {
  switch (term.kind) {
    case 'number':
      return term
    case 'text':
      return numberOfText(term, tree, translation)
    case 'truth':
      return term.constant === undefined
        ? numberTerm(call('number', term.expression), { isWhole: true })
        : numberConstant(Number(term.constant))
    case 'nodes': {
      const [first] = term.nodes
      return first === undefined
        ? numberConstant(Number.NaN)
        : numberOfNode(first, tree, translation)
    }
    case 'moment':
      return numberConstant(term.milliseconds / millisecondsPerDay)
    case 'noDate':
      return numberConstant(Number.NaN)
    case 'date':
    case 'dayNumber':
    case 'now':
      refuse(translation, 'timeOfDay', tree, 'number')
      return lost
    default:
      return term satisfies never
  }
}

function numberOfText(
  { expression, constant }: TextTerm,
  tree: SourceTree,
  translation: Translation,
): NumberTerm {
  if (constant === undefined) return numberTerm(call('number', expression))
  const trimmed = constant.trim()
  const milliseconds = readMoment(trimmed)
  if (milliseconds !== undefined) return numberConstant(milliseconds / millisecondsPerDay)
  if (looksLikeDate(trimmed)) refuse(translation, 'timeOfDay', tree, trimmed)
  return numberConstant(trimmed === '' ? Number.NaN : Number(trimmed))
}

function numberOfNode(node: NamedValue, tree: SourceTree, translation: Translation): NumberTerm {
  const { type, expression, isWhole = false } = node
  switch (type) {
    case 'number':
      return numberTerm(expression, { isWhole })
    case 'text':
      return numberTerm(call('number', expression))
    case 'date':
      refuse(translation, 'timeOfDay', tree, 'number')
      return lost
    case 'list':
    case 'truth':
    case 'unknown':
      refuse(translation, 'mixedTypes', tree, 'number')
      return lost
    default:
      return type satisfies never
  }
}

/**
 * As `boolean()` does it. Of an answer it is refused: some programs ask whether the question exists, others whether
 * anything was answered.
 */
export function asTruth({ term, tree }: Placed, translation: Translation): TruthTerm {
  switch (term.kind) {
    case 'truth':
      return term
    case 'number': {
      const { constant, expression, pole } = term
      if (pole) refuse(translation, 'infinity', tree, 'boolean')
      return truthTerm(
        constant === undefined ? call('truth', expression) : literal(Boolean(constant)),
      )
    }
    case 'text':
      return truthTerm(
        term.constant === undefined ? isFilled(term.expression) : literal(term.constant !== ''),
      )
    case 'date':
    case 'dayNumber':
      return truthTerm(isFilled(term.expression))
    case 'nodes':
      if (term.nodes.length > 0) refuse(translation, 'contested', tree, 'boolean')
      return truthTerm(literal(false))
    case 'now':
    case 'moment':
      return truthTerm(literal(true))
    case 'noDate':
      return truthTerm(literal(false))
    default:
      return term satisfies never
  }
}
