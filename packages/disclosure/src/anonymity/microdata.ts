/** What a record has in a column; undefined where it is missing. Missing is a value like others when records are compared. */
export type Value = string | number | undefined

/** One column of records (Einzeldaten). At one index stands the same record in all columns. */
export type RecordColumn = { readonly name: string; readonly values: readonly Value[] }

/** Number of records. Throws if columns are not of one length. */
export function recordsIn(columns: readonly RecordColumn[]): number {
  const size = columns[0]?.values.length ?? 0
  if (columns.some(({ values }) => values.length !== size)) {
    throw new RangeError('Columns of one table have one length.')
  }
  return size
}
