import type { TimeQuestion } from '../question.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { timeFault } from './values/calendar-fault.ts'
import { timeValue } from './values/calendar-value.ts'

/** A time of day. */
export const time = oneField<TimeQuestion, string>(timeValue)
export const timeForm = oneFieldForm<TimeQuestion, string>(timeValue, timeFault)
export const timeColumns = oneFieldColumns<TimeQuestion, string>(timeValue)
