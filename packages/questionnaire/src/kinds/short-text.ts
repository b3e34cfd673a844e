import type { ShortText } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { lineFault } from './values/text-fault.ts'
import { lineValue } from './values/text-value.ts'

/** A few words on one line; at most 200 characters unless `maxLength` says otherwise. */
export const shortText: Kind<ShortText> = oneField(lineValue)
export const shortTextForm: KindForm<ShortText> = oneFieldForm(lineValue, lineFault)
export const shortTextColumns: KindColumns<ShortText> = oneFieldColumns(lineValue)
