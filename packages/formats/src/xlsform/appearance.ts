import { cellOf } from './records.ts'
import type { SurveyRow } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

/** The words of the column `appearance`, in small letters. */
export function appearanceOf({ record }: SurveyRow): ReadonlySet<string> {
  return new Set(cellOf(record, 'appearance').toLowerCase().split(/\s+/).filter(Boolean))
}

/** Counts the words of an appearance that have no counterpart. */
export function noteAppearance(
  row: SurveyRow,
  known: ReadonlySet<string>,
  { ignored }: XlsReading,
): void {
  for (const word of appearanceOf(row)) {
    if (known.has(word)) continue
    ignored.set(word, (ignored.get(word) ?? 0) + 1)
  }
}
