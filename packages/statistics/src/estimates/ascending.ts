/** The rows that count, by their values; rows with equal values stay in order. */
export function ascending(values: Float64Array, counts: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(values.length)
  let count = 0
  for (let row = 0; row < values.length; row += 1)
    if (counts(row)) {
      rows[count] = row
      count += 1
    }
  return rows.subarray(0, count).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
}
