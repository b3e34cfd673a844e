import type { Text } from '@meinungsbild/questionnaire'
import type { Slot } from './slot.ts'

/** A column of the file and the slot it fills, and how this was found out. */
export type ColumnMatch = {
  /** Index of the column in the file, from 0. */
  readonly index: number
  readonly column: string
  readonly slot: Slot
  /**
   * `name`: its name is that of the slot. `codebook`: the codebook gives the text of the slot. `likeness`: among the columns and
   * slots of one question it is the most alike. `elimination`: it was the only one left, and its values fit.
   */
  readonly how: 'name' | 'codebook' | 'likeness' | 'elimination'
  /** 0 to 1; 1 for name and codebook. */
  readonly likeness: number
}

/** A column that fills nothing, and why. */
export type UnmatchedColumn = {
  readonly index: number
  readonly column: string
  readonly code: 'nothingAlike' | 'uncertain' | 'valuesDoNotFit'
  readonly message: Text
}

/** A column as it is weighed: its name and its distinct values that are not missing. */
export type Candidate = {
  readonly index: number
  readonly column: string
  readonly values: readonly string[]
}

export function unmatched(candidate: Candidate, code: UnmatchedColumn['code']): UnmatchedColumn {
  return { index: candidate.index, column: candidate.column, code, message: messages[code] }
}

const messages: Readonly<Record<UnmatchedColumn['code'], Text>> = {
  nothingAlike: {
    de: 'Die Spalte gleicht keiner Frage.',
    en: 'The column is like none of the questions.',
  },
  uncertain: {
    de: 'Mehrere Antworten kommen für diese Spalte in Frage. Ein Codebuch schafft Klarheit.',
    en: 'Several answers may be meant by this column. A codebook would tell.',
  },
  valuesDoNotFit: {
    de: 'Die Spalte gleicht einer Frage, ihre Werte passen aber nicht dazu.',
    en: 'The column is like a question, but its values do not fit.',
  },
}
