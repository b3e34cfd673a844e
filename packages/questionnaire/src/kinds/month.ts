import type { MonthQuestion } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { monthFault } from './values/calendar-fault.ts'
import { monthValue } from './values/calendar-value.ts'

/** A month of a year. */
export const month: Kind<MonthQuestion> = oneField(monthValue)
export const monthForm: KindForm<MonthQuestion> = oneFieldForm(monthValue, monthFault)
export const monthColumns: KindColumns<MonthQuestion> = oneFieldColumns(monthValue)
