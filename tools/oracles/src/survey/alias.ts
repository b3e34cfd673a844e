import type { Data } from '../read-data.ts'

/**
 * The column that a case calls by a short name: that very column, or the one column that has these levels and no others. Of several,
 * the one in whose name a part of the short name stands.
 */
export function columnFor(data: Data, name: string, levels: readonly string[]): string | undefined {
  if (data.columns.has(name)) return name
  const wanted = new Set(levels)
  const fitting = [...data.columns].flatMap(([column, cells]) => {
    const values = new Set(cells)
    values.delete('')
    return values.size === wanted.size && [...values].every((value) => wanted.has(value))
      ? [column]
      : []
  })
  const parts = name
    .toLowerCase()
    .split(/[_.]/)
    .filter((part) => part.length > 2)
  return (
    fitting.find((column) => parts.some((part) => column.toLowerCase().includes(part))) ??
    fitting[0]
  )
}
