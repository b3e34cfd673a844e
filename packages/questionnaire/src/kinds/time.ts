import type { TimeQuestion } from '../question.ts'
import { oneField } from './one-field.ts'
import { timeValue } from './values/calendar-value.ts'

/** A time of day. */
export const time = oneField<TimeQuestion, string>(timeValue)
