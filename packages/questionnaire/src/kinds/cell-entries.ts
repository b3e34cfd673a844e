import type { Answer, CellAnswer } from '../answers.ts'

/** The cells of an answer by `row.column`; undefined if the answer has none. */
export function unpackCells(answer: Answer): ReadonlyMap<string, CellAnswer> | undefined {
  if (answer.kind !== 'cells') return undefined
  return new Map(
    Object.entries(answer.rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => [`${row}.${column}`, cell] as const),
    ),
  )
}

/** The answer whose cells these are. */
export function packCells(cells: ReadonlyMap<string, CellAnswer>): Answer {
  const rows = new Map<string, [string, CellAnswer][]>()
  for (const [key, cell] of cells) {
    const [row = '', column = ''] = key.split('.')
    const own = rows.get(row) ?? []
    if (own.length === 0) rows.set(row, own)
    own.push([column, cell])
  }
  // Entries, not assignments: a row may be called `__proto__`.
  return {
    kind: 'cells',
    rows: Object.fromEntries([...rows].map(([row, own]) => [row, Object.fromEntries(own)])),
  }
}
