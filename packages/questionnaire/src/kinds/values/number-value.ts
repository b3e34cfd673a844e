import { formatNumeral, readNumeral, writeNumeral } from '../../numeral.ts'
import type { NumberLimits } from '../../parts.ts'
import { inLanguage } from '../../text.ts'
import { tidyLine } from '../tidy.ts'
import type { ValueType } from './value-type.ts'

/** A number, whole unless `decimals` says otherwise. */
export const numberValue: ValueType<NumberLimits, number> = {
  tidy: tidyLine,
  read: ({ decimals = 0 }, typed) => readNumeral(typed, decimals),
  unread: 'notANumber',
  write: writeNumeral,

  words({ unit }, value, language) {
    const numeral = formatNumeral(value, language)
    const words = unit === undefined ? '' : inLanguage(unit, language)
    // A no-break space keeps number and unit together (DIN 5008).
    return words === '' ? numeral : `${numeral}\u00A0${words}`
  },

  answer: (value) => ({ kind: 'number', value }),
  valueOf: (answer) => (answer.kind === 'number' ? answer.value : undefined),
  datum: (value) => ({ kind: 'number', value }),
  measure: 'metric',
}
