import type { DateQuestion } from '../question.ts'
import { oneField } from './one-field.ts'
import { dayValue } from './values/calendar-value.ts'

/** A day. */
export const date = oneField<DateQuestion, string>(dayValue)
