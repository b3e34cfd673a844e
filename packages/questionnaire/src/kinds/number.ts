import type { NumberQuestion } from '../question.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { numberFault } from './values/number-fault.ts'
import { numberValue } from './values/number-value.ts'

/** A number, whole unless `decimals` says otherwise. */
export const number = oneField<NumberQuestion, number>(numberValue)
export const numberForm = oneFieldForm<NumberQuestion, number>(numberValue, numberFault)
export const numberColumns = oneFieldColumns<NumberQuestion, number>(numberValue)
