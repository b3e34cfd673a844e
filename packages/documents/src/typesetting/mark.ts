import type { Composition } from './composition.ts'
import type { Mark } from './typeset-form.ts'
import { DRAWN } from './words.ts'

/** What is drawn for a place to fill in, with its words. */
export function markOf(cell: Mark['cell'], sheet: Composition): Mark {
  return { cell, alternative: DRAWN[sheet.language][cell] }
}
