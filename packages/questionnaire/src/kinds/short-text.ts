import type { ShortText } from '../question.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { lineFault } from './values/text-fault.ts'
import { lineValue } from './values/text-value.ts'

/** A few words on one line; at most 200 characters unless `maxLength` says otherwise. */
export const shortText = oneField<ShortText, string>(lineValue)
export const shortTextForm = oneFieldForm<ShortText, string>(lineValue, lineFault)
export const shortTextColumns = oneFieldColumns<ShortText, string>(lineValue)
