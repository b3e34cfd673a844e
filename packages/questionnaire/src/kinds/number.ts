import type { NumberQuestion } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { numberFault } from './values/number-fault.ts'
import { numberValue } from './values/number-value.ts'

/** A number, whole unless `decimals` says otherwise. */
export const number: Kind<NumberQuestion> = oneField(numberValue)
export const numberForm: KindForm<NumberQuestion> = oneFieldForm(numberValue, numberFault)
export const numberColumns: KindColumns<NumberQuestion> = oneFieldColumns(numberValue)
