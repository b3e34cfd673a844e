import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isEmpty, literal, operation } from '../../construct.ts'
import { refuse, type Translation } from '../../translation.ts'
import { asNumber } from '../as-number.ts'
import { asText } from '../as-text.ts'
import { datedOf, datedText } from '../day.ts'
import { looksLikeDate, millisecondsPerDay, readDay } from '../day-text.ts'
import { lost, numberConstant, textTerm, type Term, type Placed } from '../term.ts'
import { ofOne, ofTwo, type XPathFunction } from './xpath-function.ts'

const toDate = ofOne((given, tree, translation) => dateOf(given, tree, translation))
const format = ofTwo((given, pattern, tree, translation) => {
  const date = dateOf(given, tree, translation)
  const { constant } = asText(pattern, translation)
  if (date.kind === 'date' && constant !== undefined) {
    return formatted(date.expression, constant, tree, translation)
  }
  refuse(translation, 'timeOfDay', tree, 'format-date')
  return textTerm(literal(''))
})

/** Functions of dates. Times of day have no place in our language, nor do time zones. */
export const dateFunctions: Readonly<Record<string, XPathFunction>> = {
  today: { least: 0, most: 0, apply: () => ({ kind: 'date', expression: call('today') }) },
  now: { least: 0, most: 0, apply: () => ({ kind: 'now' }) },
  date: toDate,
  'date-time': toDate,
  'format-date': format,
  'format-date-time': format,
  'decimal-date-time': ofOne((given, tree, translation) => {
    const { term } = given
    return term.kind === 'text' || term.kind === 'number'
      ? asNumber(given, translation)
      : refused(tree, translation)
  }),
  'decimal-time': ofOne(({ term }, tree, translation) => {
    const isNoTime = term.kind === 'text' && term.constant !== undefined && !isTime(term.constant)
    return isNoTime || term.kind === 'number'
      ? numberConstant(Number.NaN)
      : refused(tree, translation)
  }),
}

function dateOf(given: Placed, tree: { readonly at: number }, translation: Translation): Term {
  const { term } = given
  if (term.kind === 'number' && term.constant !== undefined) {
    const milliseconds = term.constant * millisecondsPerDay
    return Number.isNaN(milliseconds) ? { kind: 'noDate' } : { kind: 'moment', milliseconds }
  }
  if (term.kind === 'text' && term.constant === '') return { kind: 'date', expression: literal('') }
  const text = term.kind === 'text' && term.constant !== undefined ? term.constant : undefined
  const dated = datedOf(given, translation) ?? (text && datedText(given, text, translation))
  if (!dated) {
    refuse(translation, 'mixedTypes', tree, 'date')
    return lost
  }
  return dated.kind === 'day' ? { kind: 'date', expression: dated.expression } : dated
}

function refused(tree: { readonly at: number }, translation: Translation): Term {
  refuse(translation, 'timeOfDay', tree, 'decimal-date-time')
  return lost
}

function isTime(text: string): boolean {
  const [, hours, minutes, seconds, zoneHours, zoneMinutes] =
    /^(\d\d):(\d\d):(\d\d)(?:\.\d{1,3})?[+-](\d\d):(\d\d)$/.exec(text)?.map(Number) ?? []
  return (
    [hours, zoneHours].every((part = 99) => part < 24) &&
    [minutes, seconds, zoneMinutes].every((part = 99) => part < 60)
  )
}

/** The parts of a date are parts of its ISO form. */
function formatted(
  date: Expression,
  pattern: string,
  tree: { readonly at: number },
  translation: Translation,
): Term {
  if (pattern === '%Y-%m-%d') return { kind: 'date', expression: date }
  const parts = pattern.match(/%[^]|[^%]+|%$/g) ?? []
  const [first, ...others] = parts.map((part): Expression => {
    if (!part.startsWith('%')) return literal(part)
    switch (part) {
      case '%%':
        return literal('%')
      case '%Y':
        return call('substring', date, literal(1), literal(4))
      case '%y':
        return call('substring', date, literal(3), literal(2))
      case '%m':
        return call('substring', date, literal(6), literal(2))
      case '%d':
        return call('substring', date, literal(9), literal(2))
      case '%n':
        return call('text', call('month', date))
      case '%e':
        return call('text', call('day', date))
      default:
        refuse(translation, 'function', tree, part)
        return literal('')
    }
  })
  if (first === undefined) return textTerm(literal(''), '')
  const text = others.reduce((whole, part) => operation('&', whole, part), first)
  return textTerm(isKnown(date) ? text : choose(isEmpty(date), literal(''), text))
}

function isKnown(date: Expression): boolean {
  return (
    date.kind === 'literal' &&
    looksLikeDate(String(date.value)) &&
    readDay(String(date.value)) !== undefined
  )
}
