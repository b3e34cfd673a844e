import { anonymityOf, equivalenceClasses } from './equivalence-classes.ts'
import { lossOf, type Loss } from './loss.ts'
import { recordsIn, type RecordColumn } from './microdata.ts'
import { recode, type Hierarchy } from './recode.ts'
import { suppressLocally } from './suppress-locally.ts'

export type AnonymisationPlan = {
  /** So many records must be alike at least; a whole number from 2 on. */
  readonly k: number
  /** How columns may become coarser, all records alike. A column without one keeps its values or loses single ones. */
  readonly hierarchies?: readonly Hierarchy[]
  /** Share of records, 0 to 1, that may lose single values before everybody's become coarser; without it 0.05. */
  readonly tolerated?: number
}

export type Anonymised = {
  /** The same columns and records, k-anonymous. */
  readonly columns: readonly RecordColumn[]
  /** Steps of each hierarchy that were taken, by column. */
  readonly levels: ReadonlyMap<string, number>
  /** Records whose value was set to missing, by column. */
  readonly suppressed: ReadonlyMap<string, readonly number[]>
  readonly loss: Loss
}

export type TooFewRecords = { readonly refused: 'tooFewRecords' }

/**
 * Makes records k-anonymous in these columns, the quasi-identifiers: by which somebody might be known who does not stand by
 * name in the file. First columns become coarser (globale Umkodierung) until few records are left that too few others are
 * like, then these lose single values (lokale Unterdrückung): of columns further behind rather than of earlier ones. Refused
 * if there are fewer than k records.
 */
export function anonymise(
  columns: readonly RecordColumn[],
  { k, hierarchies = [], tolerated = 0.05 }: AnonymisationPlan,
): Anonymised | TooFewRecords {
  if (!Number.isSafeInteger(k) || k < 2) throw new RangeError(`k must be 2 or more, given: ${k}`)
  const size = recordsIn(columns)
  if (size < k) return { refused: 'tooFewRecords' }
  const recoded = recode(columns, hierarchies, k, tolerated * size)
  const { columns: safe, suppressed } = suppressLocally(recoded.columns, k)
  if (anonymityOf(equivalenceClasses(safe)) < k)
    throw new Error('Suppression has left a class too small.')
  return {
    columns: safe,
    levels: recoded.levels,
    suppressed,
    loss: lossOf(columns, hierarchies, recoded.levels, suppressed),
  }
}
