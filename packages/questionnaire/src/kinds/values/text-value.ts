import type { TextLimits } from '../../parts.ts'
import { codePoints, tidyLine, tidyText } from '../tidy.ts'
import { maskFault } from './mask-fault.ts'
import type { ValueType } from './value-type.ts'

/** A few words on one line; at most 200 characters unless `maxLength` says otherwise. */
export const lineValue = wordsValue(tidyLine, 200)

/** Words on several lines; at most 2000 characters unless `maxLength` says otherwise. */
export const textValue = wordsValue(tidyText, 2000)

function wordsValue(
  tidy: (typed: string) => string,
  longest: number,
): ValueType<TextLimits, string> {
  return {
    tidy,
    read: (_limits, typed) => typed,
    unread: 'unknownOption',

    fault({ maxLength: limit = longest, mask }, value) {
      if (value === '') return { code: 'required' }
      // Whatever comes from a form was tidied; who seals an answer of their own may hide anything in it.
      if (value !== tidy(value)) return { code: 'unknownOption' }
      if (codePoints(value) > limit) return { code: 'textTooLong', limit }
      return mask && maskFault(mask, value)
    },

    write: (value) => value,
    words: (_limits, value) => value,
    answer: (value) => ({ kind: 'text', value }),
    valueOf: (answer) => (answer.kind === 'text' ? answer.value : undefined),
    datum: (value) => ({ kind: 'text', value }),
    measure: 'text',
  }
}
