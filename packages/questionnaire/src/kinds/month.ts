import type { MonthQuestion } from '../question.ts'
import { oneField } from './one-field.ts'
import { monthValue } from './values/calendar-value.ts'

/** A month of a year. */
export const month = oneField<MonthQuestion, string>(monthValue)
