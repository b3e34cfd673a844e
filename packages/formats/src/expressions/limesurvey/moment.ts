import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, isEmpty, literal, operation } from '../construct.ts'
import { refuse } from '../translation.ts'
import type { Placed } from './placed.ts'
import { lost, numberConstant, textConstant, textTerm, type MomentTerm, type Term } from './term.ts'

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months =
  'January February March April May June July August September October November December'.split(' ')

/** As PHP's `date()` writes a moment. The parts of a day that depends on answers are parts of its ISO form. */
export function formatMoment(format: string, moment: MomentTerm, { tree, scope }: Placed): Term {
  const { date, time, ifEmpty } = moment
  const known = date.kind === 'literal' ? new Date(`${String(date.value)}T${time}Z`) : undefined
  const parts = format.match(/\\?[^]/g) ?? []
  const pieces = parts.map((part): Expression => {
    if (!/^[a-z]$/i.test(part)) return literal(part.slice(-1))
    const written = known ? partOf(known, part) : partOfDay(date, part)
    if (!written) refuse(scope.translation, 'function', tree, `date ${part}`)
    return written ?? literal('')
  })
  if (known) {
    return textConstant(
      pieces.map((piece) => (piece.kind === 'literal' ? String(piece.value) : '')).join(''),
    )
  }
  const [first = literal(''), ...others] = pieces
  const text = others.reduce((whole, piece) => operation('&', whole, piece), first)
  return textTerm(ifEmpty === 'never' ? text : choose(isEmpty(date), literal(''), text))
}

function partOfDay(date: Expression, part: string): Expression | undefined {
  switch (part) {
    case 'Y':
      return call('substring', date, literal(1), literal(4))
    case 'y':
      return call('substring', date, literal(3), literal(2))
    case 'm':
      return call('substring', date, literal(6), literal(2))
    case 'd':
      return call('substring', date, literal(9), literal(2))
    case 'n':
      return call('text', call('month', date))
    case 'j':
      return call('text', call('day', date))
    default:
      return undefined
  }
}

function partOf(moment: Date, part: string): Expression | undefined {
  const hours = moment.getUTCHours()
  const month = months[moment.getUTCMonth()] ?? ''
  const day = days[moment.getUTCDay()] ?? ''
  const pad = (value: number) => String(value).padStart(2, '0')
  const parts: Readonly<Record<string, string>> = {
    Y: String(moment.getUTCFullYear()),
    y: pad(moment.getUTCFullYear() % 100),
    m: pad(moment.getUTCMonth() + 1),
    n: String(moment.getUTCMonth() + 1),
    F: month,
    M: month.slice(0, 3),
    d: pad(moment.getUTCDate()),
    j: String(moment.getUTCDate()),
    l: day,
    D: day.slice(0, 3),
    w: String(moment.getUTCDay()),
    N: String(moment.getUTCDay() || 7),
    H: pad(hours),
    G: String(hours),
    h: pad(hours % 12 || 12),
    g: String(hours % 12 || 12),
    i: pad(moment.getUTCMinutes()),
    s: pad(moment.getUTCSeconds()),
    a: hours < 12 ? 'am' : 'pm',
    A: hours < 12 ? 'AM' : 'PM',
  }
  const written = parts[part]
  return written === undefined ? undefined : literal(written)
}

/** Seconds between two moments of one day; further apart, they depend on the time zone. */
export function dayDifference(
  { date, time }: MomentTerm,
  other: MomentTerm,
  { tree, scope }: Placed,
): Term {
  const areKnown = date.kind === 'literal' && other.date.kind === 'literal'
  if (areKnown && date.value === other.date.value) {
    return numberConstant(secondsOf(time) - secondsOf(other.time))
  }
  refuse(scope.translation, 'timeOfDay', tree, '-')
  return lost
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60 + seconds
}

/** Compares two moments; undefined if one side is none. Without an answer there is no moment, which PHP compares oddly. */
export function compareMoments(
  operator: '=' | '<' | '<=' | '>' | '>=',
  left: Placed,
  right: Placed,
): Expression | undefined {
  const [one, other] = [left.term, right.term]
  if (one.kind !== 'moment' || other.kind !== 'moment') return undefined
  const areSure = one.ifEmpty === 'never' && other.ifEmpty === 'never'
  if (!areSure) refuse(left.scope.translation, 'contested', left.tree, operator)
  if (one.time === other.time) return operation(operator, one.date, other.date)
  return operation(
    operator,
    operation('&', one.date, literal(one.time)),
    operation('&', other.date, literal(other.time)),
  )
}
