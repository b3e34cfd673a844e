import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, literal, operation } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { isBlank } from '../blank.ts'
import { textOf } from '../conversions.ts'
import type { Placed } from '../placed.ts'
import { numberTerm, textTerm } from '../term.ts'
import { ofMany, ofOne, ofTwo, type ScriptFunction } from './script-function.ts'

/** Functions of texts. */
export const textFunctions: Readonly<Record<string, ScriptFunction>> = {
  strlen: ofOne((given) => numberTerm(call('length', text(given)))),
  strtolower: ofText((given) => call('lower', given)),
  strtoupper: ofText((given) => call('upper', given)),
  trim: ofText((given) => call('trim', given)),
  ltrim: ofText((given) => {
    const trimmed = call('trim', operation('&', given, literal('.')))
    const length = operation('-', call('length', trimmed), literal(1))
    return call('substring', trimmed, literal(1), length)
  }),
  rtrim: ofText((given) =>
    call('substring', call('trim', operation('&', literal('.'), given)), literal(2)),
  ),
  substr: {
    least: 2,
    most: 3,
    apply: ([given, start, length], tree, scope) => {
      const [from, count] = [constantNumber(start), constantNumber(length)]
      if (given && from !== undefined && (length === undefined || (count ?? -1) >= 0)) {
        return textTerm(substring(text(given), Math.trunc(from), count))
      }
      refuse(scope.translation, 'arguments', tree, 'substr')
      return textTerm(literal(''))
    },
  },
  str_repeat: ofTwo((given, times, tree, { translation }) => {
    const count = constantNumber(times)
    if (count === undefined || count < 0) refuse(translation, 'arguments', tree, 'str_repeat')
    return textTerm(call('repeat', text(given), literal(Math.trunc(count ?? 0))))
  }),
  str_pad: {
    least: 2,
    most: 3,
    apply: ([given, length, pad], tree, scope) => {
      const count = constantNumber(length)
      const sign = pad ? constantText(pad) : ' '
      if (given && count !== undefined && sign?.length === 1) {
        const missing = operation('-', literal(Math.trunc(count)), call('length', text(given)))
        const padding = call('repeat', literal(sign), call('max', missing, literal(0)))
        return textTerm(operation('&', text(given), padding))
      }
      refuse(scope.translation, 'arguments', tree, 'str_pad')
      return textTerm(literal(''))
    },
  },
  str_replace: {
    least: 3,
    most: 3,
    apply: ([search, replacement, subject]) =>
      search && replacement && subject
        ? textTerm(call('replace', text(subject), text(search), text(replacement)))
        : textTerm(literal('')),
  },
  implode: ofMany(2, ([separator, ...given]) => {
    const items: Expression = { kind: 'list', items: given.map(text) }
    return textTerm(call('join', items, separator ? text(separator) : literal('')))
  }),
  join: ofMany(1, (given) => {
    const items: Expression = { kind: 'list', items: given.map(text) }
    return textTerm(call('join', items, literal('')))
  }),
  list: ofMany(1, (given) => {
    const items = given.map((each) => choose(isBlank(each.term), literal(null), text(each)))
    return textTerm(call('join', { kind: 'list', items }, literal(', ')))
  }),
  sprintf: ofMany(1, ([format, ...given], tree, scope) => {
    const parts = (format && constantText(format))?.match(/%[^]|[^%]+|%$/g) ?? []
    const values = [...given]
    const pieces = parts.map((part): Expression => {
      if (!part.startsWith('%')) return literal(part)
      if (part === '%%') return literal('%')
      const value = values.shift()
      if (value && part === '%s') return text(value)
      if (value?.term.kind === 'number' && part === '%d') {
        return call('text', call('trunc', value.term.expression))
      }
      refuse(scope.translation, 'function', tree, `sprintf ${part}`)
      return literal('')
    })
    const [first = literal(''), ...others] = pieces
    return textTerm(others.reduce((whole, piece) => operation('&', whole, piece), first))
  }),
}

function text({ term, tree, scope }: Placed): Expression {
  return textOf(term, tree, scope.translation)
}

function ofText(build: (text: Expression) => Expression): ScriptFunction {
  return ofOne((given) => textTerm(build(text(given))))
}

/** Places are counted from zero, negative ones from the end. */
function substring(given: Expression, start: number, length: number | undefined): Expression {
  const from =
    start < 0
      ? call('max', operation('-', call('length', given), literal(-start - 1)), literal(1))
      : literal(start + 1)
  return length === undefined
    ? call('substring', given, from)
    : call('substring', given, from, literal(Math.trunc(length)))
}

function constantNumber(placed: Placed | undefined): number | undefined {
  return placed?.term.kind === 'number' ? placed.term.constant : undefined
}

function constantText({ term }: Placed): string | undefined {
  return term.kind === 'text' ? term.constant : undefined
}
