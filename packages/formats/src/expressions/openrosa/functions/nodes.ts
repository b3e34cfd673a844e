import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isFilled, literal, operation } from '../../construct.ts'
import type { NamedValue } from '../../names.ts'
import { refuse, type Translation } from '../../translation.ts'
import { asNumber } from '../as-number.ts'
import { asFilledText, asText } from '../as-text.ts'
import {
  numberConstant,
  numberTerm,
  textTerm,
  type NumberTerm,
  type Term,
  type Placed,
} from '../term.ts'
import { ofOne, ofTwo, placeholder, type XPathFunction } from './xpath-function.ts'

/** Functions of several answers, and of texts put together from them. */
export const nodeFunctions: Readonly<Record<string, XPathFunction>> = {
  count: ofOne(({ term }, tree, translation) => {
    if (term.kind === 'nodes') return numberConstant(term.nodes.length)
    refuse(translation, 'arguments', tree, 'count')
    return numberConstant(0)
  }),
  'count-non-empty': ofOne((given, tree, translation) => {
    if (given.term.kind !== 'nodes') refuse(translation, 'arguments', tree, 'count-non-empty')
    const parts = spread([given]).map((one) => asText(one, translation).expression)
    if (parts.length === 0) return numberConstant(0)
    const filled = parts.map((part) => choose(isFilled(part), literal(1), literal(0)))
    return numberTerm(call('sum', ...filled), { isWhole: true })
  }),
  sum: ofOne((given, tree, translation) => {
    if (given.term.kind !== 'nodes') refuse(translation, 'arguments', tree, 'sum')
    const [first, ...others] = numbersOf([given], translation)
    if (first === undefined) return numberConstant(0)
    return numberTerm(
      others.reduce((sum, { expression }) => operation('+', sum, expression), first.expression),
      { isWhole: [first, ...others].every(({ isWhole }) => isWhole) },
    )
  }),
  min: extreme('min', Math.min),
  max: extreme('max', Math.max),
  concat: {
    least: 0,
    most: Infinity,
    apply: (given, _, translation) => joined(spread(given), translation),
  },
  join: {
    least: 1,
    most: Infinity,
    apply: ([separator = placeholder, ...given], _, translation) => {
      const parts = spread(given).map((one) => asFilledText(one, translation))
      const items: Expression = { kind: 'list', items: parts }
      return textTerm(call('join', items, asFilledText(separator, translation)))
    },
  },
  coalesce: ofTwo((first, second, _, translation) => {
    const nodes = [first, second].map((placed) => nodeOf(placed))
    const [one, other] = nodes
    if (one && other && one.type === other.type) {
      const expression = call('coalesce', one.expression, other.expression)
      const isWhole = one.isWhole === true && other.isWhole === true
      return { kind: 'nodes', nodes: [{ ...one, expression, isWhole }] }
    }
    const [text, otherText] = [asText(first, translation), asText(second, translation)]
    if (text.constant !== undefined) return text.constant === '' ? otherText : text
    return textTerm(call('coalesce', text.expression, otherText.expression))
  }),
}

/** Every node as a term of its own. */
function spread(given: readonly Placed[]): readonly Placed[] {
  return given.flatMap((placed): readonly Placed[] =>
    placed.term.kind === 'nodes'
      ? placed.term.nodes.map((node) => ({ ...placed, term: { kind: 'nodes', nodes: [node] } }))
      : [placed],
  )
}

function numbersOf(given: readonly Placed[], translation: Translation): readonly NumberTerm[] {
  return spread(given).map((one) => asNumber(one, translation))
}

/** If one of the numbers is none, there is no extreme. */
function extreme(name: 'min' | 'max', calculate: (...numbers: number[]) => number): XPathFunction {
  return {
    least: 1,
    most: Infinity,
    apply: (given, tree, translation) => {
      const numbers = numbersOf(given, translation)
      const [first] = numbers
      if (first === undefined) return numberConstant(Number.NaN)
      if (numbers.length === 1) return first
      const known = numbers.flatMap(({ constant }) => constant ?? [])
      if (numbers.some(({ pole }) => pole) || known.some((number) => !Number.isFinite(number))) {
        if (known.length === numbers.length) return numberConstant(calculate(...known))
        refuse(translation, 'infinity', tree, name)
      }
      const parts = numbers.map(({ expression }) => expression)
      const isComplete = operation('=', call('count', ...parts), literal(parts.length))
      const found = call(name, ...parts)
      return known.length === numbers.length
        ? numberTerm(found, { constant: calculate(...known) })
        : numberTerm(choose(isComplete, found, literal(null)))
    },
  }
}

function joined(given: readonly Placed[], translation: Translation): Term {
  const [first, ...others] = given.map((one) => asText(one, translation).expression)
  if (first === undefined) return textTerm(literal(''), '')
  return textTerm(others.reduce((whole, part) => operation('&', whole, part), call('text', first)))
}

/** A single answer, or a number as if it were one. */
function nodeOf({ term }: Placed): NamedValue | undefined {
  if (term.kind === 'nodes') return term.nodes.length === 1 ? term.nodes[0] : undefined
  const { kind } = term
  const number = kind === 'number' || kind === 'text' ? Number(term.constant) : Number.NaN
  if (kind !== 'number' && kind !== 'text') return undefined
  const isNumeral = term.constant !== undefined && String(number) === String(term.constant)
  return isNumeral && Number.isFinite(number)
    ? {
        kind: 'value',
        type: 'number',
        expression: literal(number),
        isWhole: Number.isInteger(number),
      }
    : undefined
}
