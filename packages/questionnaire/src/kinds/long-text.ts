import type { LongText } from '../question.ts'
import { oneField } from './one-field.ts'
import { textValue } from './values/text-value.ts'

/** Words on several lines; at most 2000 characters unless `maxLength` says otherwise. */
export const longText = oneField<LongText, string>(textValue)
