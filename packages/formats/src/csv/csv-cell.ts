import { guarded } from './formula-guard.ts'

/** Words that somebody wrote, as a cell of a CSV file; never a formula. */
export function csvCell(words: string): string {
  return csvText(guarded(words))
}

/** A text as a cell, in quotes where any program could cut it apart. */
function csvText(text: string): string {
  return /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A number is no text: it gets no apostrophe, even if it is negative, and quotes only where its comma would cut it apart. */
export function csvNumber(value: number, decimal: ',' | '.', delimiter: ';' | ','): string {
  const text = String(value)
  if (decimal === '.' || !text.includes('.')) return text
  const local = text.replace('.', ',')
  return delimiter === ',' ? `"${local}"` : local
}
