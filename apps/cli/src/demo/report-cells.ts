import type { MatchedAnswers } from '@meinungsbild/formats'

/** Says what the columns of the file became, and lists every cell that does not fit. */
export function reportCells(answers: MatchedAnswers, out: { write(text: string): unknown }): void {
  const { columns, unmatchedColumns, unfit, others, rows } = answers
  const byLikeness = columns.filter(({ how }) => how !== 'name')
  out.write(`  ${rows.length} Zeilen, ${columns.length} Spalten zugeordnet\n`)
  for (const { column, slot, how } of byLikeness)
    out.write(`  Spalte ${column} -> ${slot} (${how})\n`)
  for (const { column, reason } of unmatchedColumns)
    out.write(`  Spalte ${column} passt zu keiner Frage (${reason})\n`)
  for (const { row, column, value } of others)
    out.write(`  Zeile ${row}, ${column}: „${value}“ steht bei Sonstiges\n`)
  for (const { row, column, value, reason } of unfit) {
    out.write(`  Zeile ${row}, ${column}: „${value}“ passt nicht (${reason.message.de})\n`)
  }
}
