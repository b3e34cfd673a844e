import type { MatchedAnswers, MatchedColumn } from '@meinungsbild/formats'
import { inLanguage } from '@meinungsbild/questionnaire'

/** Says what the columns of the file became, and lists every cell that does not fit. */
export function reportCells(answers: MatchedAnswers, out: { write(text: string): unknown }): void {
  const { columns, unmatchedColumns, unfit, others, rows } = answers
  const line = (text: string) => out.write(`  ${text}\n`)
  line(`${rows.length} Zeilen, ${columns.length} Spalten zugeordnet`)
  for (const { column, slot, how } of columns) {
    if (how !== 'name') line(`Spalte ${column} -> ${slot.key}, ${howInWords(how)}`)
  }
  for (const { column, message } of unmatchedColumns) {
    line(`Spalte ${column} nicht zugeordnet: ${inLanguage(message, 'de')}`)
  }
  const sameOthers = Map.groupBy(others, ({ column, value }) => `${column}: „${value}“`)
  for (const [what, cells] of sameOthers)
    line(`${what} steht bei Sonstiges (${cells.length} Zellen)`)
  for (const { row, column, value, message } of unfit) {
    line(`Zeile ${row}, ${column}: „${value}“ passt nicht (${inLanguage(message, 'de')})`)
  }
}

function howInWords(how: MatchedColumn['how']): string {
  switch (how) {
    case 'name':
      return 'dem Namen nach'
    case 'codebook':
      return 'nach dem Codebuch'
    case 'likeness':
      return 'der Ähnlichkeit nach'
    case 'elimination':
      return 'als Einzige übrig'
    default:
      return how satisfies never
  }
}
