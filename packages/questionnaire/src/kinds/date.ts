import type { DateQuestion } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { dayFault } from './values/calendar-fault.ts'
import { dayValue } from './values/calendar-value.ts'

/** A day. */
export const date: Kind<DateQuestion> = oneField(dayValue)
export const dateForm: KindForm<DateQuestion> = oneFieldForm(dayValue, dayFault)
export const dateColumns: KindColumns<DateQuestion> = oneFieldColumns(dayValue)
