import type { MonthQuestion } from '../question.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { monthFault } from './values/calendar-fault.ts'
import { monthValue } from './values/calendar-value.ts'

/** A month of a year. */
export const month = oneField<MonthQuestion, string>(monthValue)
export const monthForm = oneFieldForm<MonthQuestion, string>(monthValue, monthFault)
export const monthColumns = oneFieldColumns<MonthQuestion, string>(monthValue)
