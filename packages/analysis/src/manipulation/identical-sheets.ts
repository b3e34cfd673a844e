import type { Column } from '../columns/column.ts'
import { sheetsOf } from './answer-sheets.ts'
import { poissonTail } from './chance.ts'
import { groupSheets } from './group-sheets.ts'
import { sheetLikelihoods } from './sheet-likelihoods.ts'

/** Answer sheets that are the same in every closed question, and more of them than expected. */
export type IdenticalSheets = {
  /** Sheets that said enough to be told from others. */
  readonly compared: number
  /** Those that are the same as another one. */
  readonly copies: number
  /** Those in groups that are too large for chance. */
  readonly inGroups: number
  /** How many were to be expected in these groups. */
  readonly expected: number
}

/** All answer sheets together alarm honest surveys this often. */
const errorRate = 0.01
/** People who think alike answer alike more often than a chain of single questions says. */
const honestFactor = 3

/**
 * Expected is what comes out if each answer depends on the one before (a Markov chain over the questions, which takes in
 * that neighbours in a matrix go together), estimated without the sheets that are judged; three times that is still taken
 * for honest.
 */
export function findIdenticalSheets(columns: readonly Column[], size: number): IdenticalSheets {
  const sheets = sheetsOf(columns, size)
  const compared = sheets.size
  const groups = groupSheets(sheets)
  const large = groups.filter(({ count }) => count >= 3)
  const likelihoods = sheetLikelihoods(sheets, large)
  const suspicious = large
    .map(({ count }, index) => ({ count, expected: compared * (likelihoods[index] ?? 0) }))
    .filter(
      ({ count, expected }) =>
        poissonTail(count, honestFactor * expected) < errorRate / groups.length,
    )
  return {
    compared,
    copies: compared - groups.length,
    inGroups: suspicious.reduce((sum, { count }) => sum + count, 0),
    expected: suspicious.reduce((sum, { expected }) => sum + expected, 0),
  }
}
