/** What is measured, here and in DuckDB. */
export type Task = {
  /** `oneWay`: the tables of all thirty questions. `crossTable`: one of two questions, weighted, of about half of all people. */
  readonly kind: 'oneWay' | 'crossTable'
  /** How many people answered. */
  readonly answers: number
}

export type Done = {
  readonly milliseconds: number
  readonly memoryMb: number
  /** What came out, by names that both sides give: numbers that must be the same. */
  readonly figures: Readonly<Record<string, number>>
}

export const cross = {
  row: 'q3',
  column: 'q5',
  filter: { question: 'q7', codes: ['0', '1', '2'] },
} as const

/** The name of a count: of a value, or of those who gave none. */
export function countName(question: string, value: string | number | undefined): string {
  return `${question}: ${value ?? 'none'}`
}

export function cellName(figure: 'people' | 'weight', row: string, column: string): string {
  return `${figure} at ${row}, ${column}`
}
