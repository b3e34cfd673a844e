import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose } from '../construct.ts'
import type { NamedValue } from '../names.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { looksLikeDate, millisecondsPerDay, readMoment } from './day-text.ts'
import {
  lost,
  numberConstant,
  numberTerm,
  type NumberTerm,
  type Placed,
  type TextTerm,
} from './term.ts'

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
