import { isDay } from '../../calendar.ts'
import { isMonth } from '../../month-of-year.ts'
import type { ProblemCode } from '../../problem.ts'
import { isTime } from '../../time-of-day.ts'
import type { CalendarLimits } from './calendar-value.ts'
import type { FaultOf } from './fault.ts'

type CalendarFault = FaultOf<CalendarLimits, string>

export const dayFault = faultOf(isDay, 'notADate', 'dateTooEarly', 'dateTooLate')
export const monthFault = faultOf(isMonth, 'notAMonth', 'monthTooEarly', 'monthTooLate')
export const timeFault = faultOf(isTime, 'notATime', 'timeTooEarly', 'timeTooLate')

// @__NO_SIDE_EFFECTS__
function faultOf(
  isValue: (text: string) => boolean,
  none: ProblemCode,
  early: ProblemCode,
  late: ProblemCode,
): CalendarFault {
  return function calendarFault({ min, max }, value) {
    if (!isValue(value)) return { code: none }
    // ISO forms are ordered as their characters are.
    if (min !== undefined && value < min) return { code: early, limit: min }
    return max !== undefined && value > max ? { code: late, limit: max } : undefined
  }
}
