import type { Answers, Problem, Text } from '@meinungsbild/questionnaire'
import type { ExpectedVariable } from './expected-frequencies.ts'
import type { ColumnMatch, UnmatchedColumn } from './column-match.ts'
import type { Meaning, ReasonCode } from './meaning.ts'

/** A data file as answers, with an account of every cell. */
export type MatchedAnswers = {
  readonly columns: readonly MatchedColumn[]
  /** Columns that fill nothing; their cells are in no answer. */
  readonly unmatchedColumns: readonly UnmatchedColumn[]
  /** What no column fills: `question`, `question.row`, `question:code`, `question~code`. */
  readonly withoutColumn: readonly string[]
  readonly rows: readonly MatchedRow[]
  /** Cells that are in no answer because they do not fit. */
  readonly unfit: readonly UnfitCell[]
  /** Cells that went to "Sonstiges" without text of their own. */
  readonly others: readonly OtherCell[]
  readonly expected: readonly ExpectedVariable[]
}

export type MatchedColumn = ColumnMatch & {
  /** Each distinct text of the column, how often it stands there, and what it means. The counts sum to the rows. */
  readonly values: readonly {
    readonly value: string
    readonly count: number
    readonly meaning: Meaning
  }[]
}

export type MatchedRow = {
  /** The first row after the header is 1. */
  readonly row: number
  readonly answers: Answers
  /** Required questions without an answer; a form would not accept the row. Empty for most. */
  readonly problems: readonly Problem[]
}

export type UnfitCell = {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly code: ReasonCode
  readonly message: Text
}

export type OtherCell = {
  readonly row: number
  readonly column: string
  readonly value: string
  /** What now stands in the text field. */
  readonly text: string
}
