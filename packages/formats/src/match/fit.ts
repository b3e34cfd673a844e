import { cellMeaning, type ValueReading } from './cell-meaning.ts'
import type { Candidate } from './column-match.ts'
import type { Slot } from './slot.ts'
import { isNoWord, isYesWord } from './yes-no.ts'

/** The part of a column's distinct values that mean something for a slot, 0 to 1; 1 for a column without values. */
export function fitOf({ values }: Candidate, slot: Slot, reading: ValueReading): number {
  if (values.length === 0) return 1
  const fitting = values.filter((value) => {
    const meaning = cellMeaning(value, slot, reading)
    if (meaning.kind === 'unfit' || meaning.kind === 'other') return false
    // Anything is a text; what looks like an answer to tick is hardly one.
    return meaning.kind !== 'text' || !(isYesWord(value) || isNoWord(value))
  })
  return fitting.length / values.length
}
