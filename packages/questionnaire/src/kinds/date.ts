import type { DateQuestion } from '../question.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { dayFault } from './values/calendar-fault.ts'
import { dayValue } from './values/calendar-value.ts'

/** A day. */
export const date = oneField<DateQuestion, string>(dayValue)
export const dateForm = oneFieldForm<DateQuestion, string>(dayValue, dayFault)
export const dateColumns = oneFieldColumns<DateQuestion, string>(dayValue)
