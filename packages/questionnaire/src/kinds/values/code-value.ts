import { inLanguage } from '../../text.ts'
import type { Category, Measure } from '../../variable.ts'
import { categoryOf, worthOf } from '../chosen.ts'
import type { ValueType } from './value-type.ts'

/** One of several options, by its code. */
export const optionValue = codeValue('nominal')

/** One point of a scale, by its code; expressions see its number. */
export const pointValue = codeValue('ordinal')

function codeValue(measure: Measure): ValueType<readonly Category[], string> {
  return {
    // Codes are taken as they are: to compose their characters could make another code of them.
    tidy: (typed) => typed,
    read: (categories, typed) => categoryOf(categories, typed)?.code,
    unread: 'unknownOption',
    write: (value) => value,
    words(categories, value, language) {
      const own = categoryOf(categories, value)
      return own === undefined ? '' : inLanguage(own.label, language)
    },
    answer: (code) => ({ kind: 'choice', code }),
    valueOf: (answer) => (answer.kind === 'choice' ? answer.code : undefined),
    worth: (categories, code) => worthOf({ kind: 'choice', code }, categories),
    datum: (code) => ({ kind: 'code', code }),
    measure,
    categories: (categories) => categories,
  }
}
