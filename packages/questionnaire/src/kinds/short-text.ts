import type { ShortText } from '../question.ts'
import { freeText } from './free-text.ts'
import type { Kind } from './kind.ts'
import { tidyLine } from './tidy.ts'

/** A few words on one line; at most 200 characters unless `maxLength` says otherwise. */
export const shortText: Kind<ShortText> = freeText(tidyLine, 200)
