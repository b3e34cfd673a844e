import { formatDay, readDay } from '../../calendar.ts'
import { formatMonth, readMonth } from '../../month-of-year.ts'
import type { ProblemCode } from '../../problem.ts'
import { formatTime, readTime } from '../../time-of-day.ts'
import type { Language } from '../../text.ts'
import { tidyLine } from '../tidy.ts'
import type { ValueType } from './value-type.ts'

/** In ISO form, like the values themselves. */
export type CalendarLimits = { readonly min?: string; readonly max?: string }

/** A day, `2026-12-24`. */
export const dayValue = calendarValue('date', readDay, formatDay, 'notADate')

/** A month of a year, `2026-11`. */
export const monthValue = calendarValue('month', readMonth, formatMonth, 'notAMonth')

/** A time of day, `07:30`. */
export const timeValue = calendarValue('time', readTime, formatTime, 'notATime')

function calendarValue(
  kind: 'date' | 'month' | 'time',
  read: (typed: string) => string | undefined,
  format: (value: string, language: Language) => string,
  unread: ProblemCode,
): ValueType<CalendarLimits, string> {
  return {
    tidy: tidyLine,
    read: (_limits, typed) => read(typed),
    unread,
    write: (value) => value,
    words: (_limits, value, language) => format(value, language),
    answer: (value) => ({ kind, value }),
    valueOf: (answer) => (answer.kind === kind ? answer.value : undefined),
    datum: (value) => ({ kind: 'date', value }),
    measure: 'date',
  }
}
