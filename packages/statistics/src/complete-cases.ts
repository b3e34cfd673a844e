/** The cases that have a number (not NaN) in every column (listweiser Ausschluss). All columns go by the same cases. */
export function completeCases(columns: readonly Float64Array[]): readonly Float64Array[] {
  return columns.map((column) =>
    column.filter((_, index) => columns.every((other) => !Number.isNaN(other[index]))),
  )
}
