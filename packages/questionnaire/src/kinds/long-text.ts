import type { LongText } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { textFault } from './values/text-fault.ts'
import { textValue } from './values/text-value.ts'

/** Words on several lines; at most 2000 characters unless `maxLength` says otherwise. */
export const longText: Kind<LongText> = oneField(textValue)
export const longTextForm: KindForm<LongText> = oneFieldForm(textValue, textFault)
export const longTextColumns: KindColumns<LongText> = oneFieldColumns(textValue)
