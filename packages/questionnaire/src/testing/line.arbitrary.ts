import fc from 'fast-check'
import { tidyLine, tidyText } from '../kinds/tidy.ts'

/** A text of one line as it is read from a form: tidy, and never empty. */
export function line(maxLength: number): fc.Arbitrary<string> {
  return (
    fc
      .string({ unit: 'binary', maxLength: Math.min(40, maxLength) })
      // Composing characters may make a text longer.
      .map((text) => tidyLine([...tidyLine(text)].slice(0, maxLength).join('')) || 'x')
  )
}

/** A text of several lines as it is read from a form. */
export function paragraph(): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', maxLength: 50 })
    .map((text) => tidyText(text.replaceAll('a', '\n')) || 'ja')
}
