import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { Csv } from '../csv/read-csv.ts'
import { cellMeaning, usualMissing, type ValueReading } from './cell-meaning.ts'
import { readCodebook, type CodebookEntry } from './codebook.ts'
import type { ColumnMatch } from './column-match.ts'
import { expectedFrequencies } from './expected-frequencies.ts'
import { matchColumns } from './match-columns.ts'
import type {
  MatchedAnswers,
  MatchedColumn,
  MatchedRow,
  OtherCell,
  UnfitCell,
} from './matched-answers.ts'
import type { Meaning } from './meaning.ts'
import { rowAnswers, type Cell } from './row-answers.ts'
import { settle } from './settle.ts'

export type MatchOptions = {
  /** Names of the columns in the form's file (`QueXmlForm.varNames`). */
  readonly varNames?: ReadonlyMap<string, string>
  /** Name of the column, text of the question, choices. */
  readonly codebook?: Csv
  /** Texts of cells that mean nothing was answered or asked. Default: empty, NA and the like. */
  readonly missing?: readonly string[]
}

/**
 * Reads a data file as answers to a questionnaire. Columns and values are recognised (see `match-columns.ts` and
 * `choice-value.ts`), and the result says how. Every cell is accounted for: in an answer, missing, not fitting with the
 * reason, or in a column that fills nothing.
 */
export function matchAnswers(
  questionnaire: Questionnaire,
  csv: Csv,
  options: MatchOptions = {},
): MatchedAnswers {
  const codebook: ReadonlyMap<string, CodebookEntry> = options.codebook
    ? readCodebook(options.codebook)
    : new Map()
  const missing = new Set(options.missing ?? usualMissing)
  const readingOf = (column: string): ValueReading => ({
    missing,
    codebook: codebook.get(column)?.labels ?? new Map(),
  })
  const found = matchColumns(questionnaire, csv, options.varNames ?? new Map(), codebook, readingOf)
  const columns = found.matches.map((match) => withValues(match, csv, readingOf(match.column)))
  const meanings = columns.map(
    ({ values }) => new Map(values.map(({ value, meaning }) => [value, meaning])),
  )
  const unfitCells = new Set<Cell>()
  const unfit: UnfitCell[] = []
  const others: OtherCell[] = []
  const rows: MatchedRow[] = []
  const cells = csv.rows.map((row) =>
    columns.map((column, position): Cell => {
      const value = row[column.index] ?? ''
      const meaning: Meaning = meanings[position]?.get(value) ?? { kind: 'missing' }
      return { index: column.index, slot: column.slot, value, meaning }
    }),
  )
  for (const [index, own] of cells.entries()) {
    const row = index + 1
    const place = (cell: Cell) => ({
      row,
      column: csv.columns[cell.index] ?? '',
      value: cell.value,
    })
    const reading = rowAnswers(own)
    const settled = settle(questionnaire, reading.answers, own)
    for (const { cell, reason } of [...reading.unfit, ...settled.unfit]) {
      if (unfitCells.has(cell)) continue
      unfitCells.add(cell)
      unfit.push({ ...place(cell), ...reason })
    }
    for (const { cell, text } of reading.others) {
      if (!unfitCells.has(cell)) others.push({ ...place(cell), text })
    }
    rows.push({ row, answers: settled.answers, problems: settled.problems })
  }
  return {
    columns,
    unmatchedColumns: found.unmatched,
    withoutColumn: found.empty.map(({ key }) => key),
    rows,
    unfit,
    others,
    expected: expectedFrequencies(cells, (cell) => unfitCells.has(cell)),
  }
}

function withValues(match: ColumnMatch, csv: Csv, reading: ValueReading): MatchedColumn {
  const counts = new Map<string, number>()
  for (const row of csv.rows) {
    const value = row[match.index] ?? ''
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const values = [...counts].map(([value, count]) => ({
    value,
    count,
    meaning: cellMeaning(value, match.slot, reading),
  }))
  return { ...match, values }
}
