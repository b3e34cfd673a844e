import { call, literal } from '../../construct.ts'
import { refuse } from '../../translation.ts'
import { readWrittenMoment } from '../calendar-text.ts'
import { formatMoment } from '../moment.ts'
import { lost, truthTerm, type MomentTerm, type Term } from '../term.ts'
import { ofOne, type ScriptFunction } from './script-function.ts'

/** Functions of dates. A moment that depends on the time zone, or on the hour, has no place in our language. */
export const dateFunctions: Readonly<Record<string, ScriptFunction>> = {
  strtotime: ofOne(({ term, tree, scope }): Term => {
    if (term.kind === 'date') {
      return { kind: 'moment', date: term.expression, time: '00:00:00', ifEmpty: term.ifEmpty }
    }
    const written = term.kind === 'text' && readWrittenMoment(term.constant ?? '')
    if (written) return momentAt(written.date, written.time)
    refuse(scope.translation, 'timeOfDay', tree, 'strtotime')
    return lost
  }),
  mktime: {
    least: 6,
    most: 6,
    apply: (given, tree, { translation }): Term => {
      const [hour, minute, second, month, day, year = 0] = given.map(({ term }) =>
        term.kind === 'number' ? term.constant : undefined,
      )
      const fullYear = year < 70 ? 2000 + year : year < 101 ? 1900 + year : year
      const written = readWrittenMoment(
        `${fullYear}-${month}-${day} ${hour}:${pad(minute)}:${pad(second)}`,
      )
      if (written) return momentAt(written.date, written.time)
      refuse(translation, 'timeOfDay', tree, 'mktime')
      return lost
    },
  },
  date: {
    least: 1,
    most: 2,
    apply: ([format, moment], tree, scope) => {
      const { term } = format ?? { term: lost }
      const today: MomentTerm = { ...momentAt('', ''), date: call('today') }
      const given = moment ? moment.term : today
      if (term.kind === 'text' && term.constant !== undefined && given.kind === 'moment') {
        return formatMoment(term.constant, given, { term, tree, scope })
      }
      refuse(scope.translation, 'timeOfDay', tree, 'date')
      return lost
    },
  },
  gmdate: {
    least: 2,
    most: 2,
    apply: ([format, seconds], tree, scope) => {
      const [term, moment] = [format?.term, seconds?.term]
      if (term?.kind === 'text' && term.constant !== undefined && moment?.kind === 'number') {
        const milliseconds = (moment.constant ?? Number.NaN) * 1000
        if (Math.abs(milliseconds) < 8e14) {
          const iso = new Date(milliseconds).toISOString()
          const given = momentAt(iso.slice(0, 10), iso.slice(11, 19))
          return formatMoment(term.constant, given, { term, tree, scope })
        }
      }
      refuse(scope.translation, 'timeOfDay', tree, 'gmdate')
      return lost
    },
  },
  checkdate: {
    least: 3,
    most: 3,
    apply: (given, tree, { translation }) => {
      const parts = given.map(({ term }) => (term.kind === 'number' ? term.constant : undefined))
      const [month, day, year] = parts
      if (parts.includes(undefined)) refuse(translation, 'arguments', tree, 'checkdate')
      const isDay = readWrittenMoment(`${String(year).padStart(4, '0')}-${month}-${day}`)
      return truthTerm(literal(isDay !== undefined))
    },
  },
}

function momentAt(date: string, time: string): MomentTerm {
  return { kind: 'moment', date: literal(date), time, ifEmpty: 'never' }
}

function pad(part: number | undefined): string {
  return String(part).padStart(2, '0')
}
