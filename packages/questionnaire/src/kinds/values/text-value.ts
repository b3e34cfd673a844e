import type { TextLimits } from '../../parts.ts'
import { tidyLine, tidyText } from '../tidy.ts'
import type { ValueType } from './value-type.ts'

/** A few words on one line. */
export const lineValue = wordsValue(tidyLine)

/** Words on several lines. */
export const textValue = wordsValue(tidyText)

function wordsValue(tidy: (typed: string) => string): ValueType<TextLimits, string> {
  return {
    tidy,
    read: (_limits, typed) => typed,
    unread: 'unknownOption',
    write: (value) => value,
    words: (_limits, value) => value,
    answer: (value) => ({ kind: 'text', value }),
    valueOf: (answer) => (answer.kind === 'text' ? answer.value : undefined),
    datum: (value) => ({ kind: 'text', value }),
    measure: 'text',
  }
}
