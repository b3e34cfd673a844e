import type { LongText } from '../question.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { textFault } from './values/text-fault.ts'
import { textValue } from './values/text-value.ts'

/** Words on several lines; at most 2000 characters unless `maxLength` says otherwise. */
export const longText = oneField<LongText, string>(textValue)
export const longTextForm = oneFieldForm<LongText, string>(textValue, textFault)
export const longTextColumns = oneFieldColumns<LongText, string>(textValue)
