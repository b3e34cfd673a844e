import { formatDay, isDay, readDay } from '../../calendar.ts'
import { formatMonth, isMonth, readMonth } from '../../month-of-year.ts'
import type { ProblemCode } from '../../problem.ts'
import { formatTime, isTime, readTime } from '../../time-of-day.ts'
import type { Language } from '../../text.ts'
import { tidyLine } from '../tidy.ts'
import type { ValueType } from './value-type.ts'

/** In ISO form, like the values themselves. */
type CalendarLimits = { readonly min?: string; readonly max?: string }

/** A day, `2026-12-24`. */
export const dayValue = calendarValue('date', {
  read: readDay,
  is: isDay,
  format: formatDay,
  unread: 'notADate',
  early: 'dateTooEarly',
  late: 'dateTooLate',
})

/** A month of a year, `2026-11`. */
export const monthValue = calendarValue('month', {
  read: readMonth,
  is: isMonth,
  format: formatMonth,
  unread: 'notAMonth',
  early: 'monthTooEarly',
  late: 'monthTooLate',
})

/** A time of day, `07:30`. */
export const timeValue = calendarValue('time', {
  read: readTime,
  is: isTime,
  format: formatTime,
  unread: 'notATime',
  early: 'timeTooEarly',
  late: 'timeTooLate',
})

type Own = {
  readonly read: (typed: string) => string | undefined
  readonly is: (text: string) => boolean
  readonly format: (value: string, language: Language) => string
  readonly unread: ProblemCode
  readonly early: ProblemCode
  readonly late: ProblemCode
}

function calendarValue(
  kind: 'date' | 'month' | 'time',
  { read, is, format, unread, early, late }: Own,
): ValueType<CalendarLimits, string> {
  return {
    tidy: tidyLine,
    read: (_limits, typed) => read(typed),
    unread,

    fault({ min, max }, value) {
      if (!is(value)) return { code: unread }
      // ISO forms are ordered as their characters are.
      if (min !== undefined && value < min) return { code: early, limit: min }
      return max !== undefined && value > max ? { code: late, limit: max } : undefined
    },

    write: (value) => value,
    words: (_limits, value, language) => format(value, language),
    answer: (value) => ({ kind, value }),
    valueOf: (answer) => (answer.kind === kind ? answer.value : undefined),
    datum: (value) => ({ kind: 'date', value }),
    measure: 'date',
  }
}
