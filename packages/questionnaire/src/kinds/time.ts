import type { TimeQuestion } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { timeFault } from './values/calendar-fault.ts'
import { timeValue } from './values/calendar-value.ts'

/** A time of day. */
export const time: Kind<TimeQuestion> = oneField(timeValue)
export const timeForm: KindForm<TimeQuestion> = oneFieldForm(timeValue, timeFault)
export const timeColumns: KindColumns<TimeQuestion> = oneFieldColumns(timeValue)
