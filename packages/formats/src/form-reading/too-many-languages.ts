import { refused } from '../report.ts'

/** More than all of Europe has; each is an own text of every question. */
export const mostLanguages = 60

export const tooManyLanguages = refused(
  'tooManyLanguages',
  `Das Formular hat zu viele Sprachen (höchstens ${mostLanguages}).`,
  `The form has too many languages (at most ${mostLanguages}).`,
)
