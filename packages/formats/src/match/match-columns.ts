import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { Csv } from '../csv/read-csv.ts'
import type { ValueReading } from './cell-meaning.ts'
import type { CodebookEntry } from './codebook.ts'
import {
  unmatched,
  type Candidate,
  type ColumnMatch,
  type UnmatchedColumn,
} from './column-match.ts'
import { fitOf } from './fit.ts'
import { matchByCodebook, matchByName } from './match-by-name.ts'
import { matchByLikeness } from './match-by-likeness.ts'
import { matchSingleColumns } from './match-single-columns.ts'
import { slotsOf, type Slot } from './slot.ts'

export type MatchedColumns = {
  readonly matches: readonly ColumnMatch[]
  readonly unmatched: readonly UnmatchedColumn[]
  /** What no column fills. */
  readonly empty: readonly Slot[]
}

/** Finds for each column of a data file what it fills: by name, by codebook, by likeness, by elimination, in this order. */
export function matchColumns(
  questionnaire: Questionnaire,
  csv: Csv,
  varNames: ReadonlyMap<string, string>,
  codebook: ReadonlyMap<string, CodebookEntry>,
  readingOf: (column: string) => ValueReading,
): MatchedColumns {
  const slots = slotsOf(questionnaire, varNames)
  const candidates = candidatesOf(csv, (column) => readingOf(column).missing)
  const reading = ({ column }: Candidate) => readingOf(column)
  const matches: ColumnMatch[] = []
  const freeColumns = () =>
    candidates.filter(({ index }) => matches.every((match) => match.index !== index))
  const freeSlots = () =>
    slots.filter(({ key }) => matches.every((match) => match.slot.key !== key))

  matches.push(...matchByName(candidates, slots))
  matches.push(...matchByCodebook(freeColumns(), freeSlots(), codebook))
  const alike = matchByLikeness(freeColumns(), freeSlots(), reading)
  matches.push(...alike.matches)
  const fits = (candidate: Candidate, slot: Slot) => fitOf(candidate, slot, reading(candidate))
  const single = freeColumns().filter(({ index }) => !alike.uncertain.has(index))
  matches.push(
    ...matchSingleColumns(
      single,
      freeSlots().filter(({ kind }) => kind !== 'list'),
      fits,
    ),
  )

  const empty = freeSlots()
  return {
    matches: matches.toSorted((a, b) => a.index - b.index),
    unmatched: freeColumns().map((candidate) =>
      unmatched(candidate, alike.uncertain.has(candidate.index) ? 'uncertain' : 'nothingAlike'),
    ),
    empty: empty.filter(({ kind }) => kind !== 'list'),
  }
}

function candidatesOf(
  csv: Csv,
  missingOf: (column: string) => ReadonlySet<string>,
): readonly Candidate[] {
  return csv.columns.map((column, index) => {
    const missing = missingOf(column)
    const values = new Set(csv.rows.map((row) => row[index]?.trim() ?? ''))
    return { index, column, values: [...values].filter((value) => !missing.has(value)) }
  })
}
