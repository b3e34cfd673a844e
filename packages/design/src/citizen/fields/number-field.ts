import type { NumberLimits } from '@meinungsbild/questionnaire'
import { questionWords } from '../question.texts.ts'
import { numberInWords } from './number-in-words.ts'

/*
 * A number is typed into a text field with a keyboard for figures: `type=number` loses what it does not understand, changes
 * under the mouse wheel, and takes no comma in half of the browsers.
 */

/** The keyboard that a phone shows: one for figures has no minus sign, one for whole figures no comma. */
export function numberKeyboard({ min = 0, decimals = 0 }: NumberLimits) {
  if (min < 0) return 'text'
  return decimals === 0 ? 'numeric' : 'decimal'
}

/** "Eine Zahl von 0 bis 120."; undefined without limits. */
export function rangeHint({ min, max }: NumberLimits, language: string): string | undefined {
  if (min === undefined && max === undefined) return undefined
  return questionWords(language).numberRange(
    min === undefined ? undefined : numberInWords(min, language),
    max === undefined ? undefined : numberInWords(max, language),
  )
}
