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
  type Placed,
  type TextTerm,
  type TruthTerm,
} from './term.ts'

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
    case 'either':
      return textTerm(
        choose(
          term.test,
          asText(term.first, translation).expression,
          asText(term.second, translation).expression,
        ),
      )
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
    case 'either': {
      const [one, other] = [asNumber(term.first, translation), asNumber(term.second, translation)]
      return eitherNumber(term.test, one, other)
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

/** One of two numbers. */
export function eitherNumber(test: Expression, one: NumberTerm, other: NumberTerm): NumberTerm {
  const isWhole = one.isWhole === true && other.isWhole === true
  const infinite = [one, other].some(({ constant = 0 }) => Math.abs(constant) === Infinity)
  const expression = choose(test, one.expression, other.expression)
  return one.pole || other.pole || infinite
    ? numberTerm(expression, { isWhole, pole: 'unclear' })
    : numberTerm(expression, { isWhole })
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
    case 'either':
      return truthTerm(
        choose(
          term.test,
          asTruth(term.first, translation).expression,
          asTruth(term.second, translation).expression,
        ),
      )
    case 'now':
    case 'moment':
      return truthTerm(literal(true))
    case 'noDate':
      return truthTerm(literal(false))
    default:
      return term satisfies never
  }
}
