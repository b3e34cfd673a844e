import type { MatchedAnswers } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'

/** Says what the columns of the file became, and lists every cell that does not fit. */
export function reportCells(answers: MatchedAnswers, out: { write(text: string): unknown }): void {
  const { columns, unmatchedColumns, unfit, others, rows } = answers
  const byLikeness = columns.filter(({ how }) => how !== 'name')
  out.write(`  ${rows.length} Zeilen, ${columns.length} Spalten zugeordnet\n`)
  for (const { column, slot, how } of byLikeness)
    out.write(`  Spalte ${column} -> ${slot.key} (${how})\n`)
  for (const { column, message } of unmatchedColumns)
    out.write(`  Spalte ${column} nicht zugeordnet: ${inLanguage(message, 'de')}\n`)
  for (const { row, column, value } of others)
    out.write(`  Zeile ${row}, ${column}: „${value}“ steht bei Sonstiges\n`)
  for (const { row, column, value, message } of unfit) {
    out.write(`  Zeile ${row}, ${column}: „${value}“ passt nicht (${inLanguage(message, 'de')})\n`)
  }
}
