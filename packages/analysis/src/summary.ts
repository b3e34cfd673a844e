import type { Column } from './column.ts'
import { answered } from './missing.ts'

/** Mean and median of the numbers people gave, or of the values of the scale points they chose. */
export type Summary = { readonly mean: number; readonly median: number }

/**
 * The numbers behind a column: what was typed, or the `value` of the chosen scale points.
 * Undefined where there are none to compute with: nominal categories, several answers, texts.
 */
export function numbersOf(column: Column): Float64Array | undefined {
  if (column.kind === 'numbers')
    return column.values.filter((_, index) => column.state[index] === answered)
  if (column.kind !== 'coded' || column.variable.measure !== 'ordinal') return undefined
  const values = column.variable.categories.map(({ value }) => value)
  if (values.includes(undefined)) return undefined
  const codes = column.codes.filter((_, index) => column.state[index] === answered)
  return Float64Array.from(codes, (code) => values[code] ?? Number.NaN)
}

/**
 * The median of an even number of values is the mean of the middle two, as in R's `median`. Sorted before summing, so that
 * the order of the answers cannot change the last bit of the mean. Undefined for no numbers.
 */
export function summarise(numbers: Float64Array): Summary | undefined {
  const sorted = numbers.toSorted()
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) return undefined
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: (lower + upper) / 2,
  }
}
