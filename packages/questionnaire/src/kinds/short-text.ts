import type { ShortText } from '../question.ts'
import { oneField } from './one-field.ts'
import { lineValue } from './values/text-value.ts'

/** A few words on one line; at most 200 characters unless `maxLength` says otherwise. */
export const shortText = oneField<ShortText, string>(lineValue)
