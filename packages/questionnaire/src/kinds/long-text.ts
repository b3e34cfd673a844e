import type { LongText } from '../question.ts'
import { freeText } from './free-text.ts'
import type { Kind } from './kind.ts'
import { tidyText } from './tidy.ts'

/** Words on several lines; at most 2000 characters unless `maxLength` says otherwise. */
export const longText: Kind<LongText> = freeText(tidyText, 2000)
