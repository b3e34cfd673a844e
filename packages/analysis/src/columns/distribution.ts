import type { Column } from './column.ts'

/** How often each number stands in a column: the numbers once each, the smallest first. */
export type Distribution = {
  readonly numbers: ArrayLike<number>
  readonly counts: ArrayLike<number>
}

/**
 * The numbers behind a column, of which `counts` people gave each value: what was typed, or the `value` of the chosen
 * scale points. Undefined where there are none to compute with: nominal categories, several answers, texts.
 */
export function distributionOf(
  column: Column,
  counts: readonly number[],
): Distribution | undefined {
  if (column.kind === 'numbers') return { numbers: column.numbers, counts }
  if (column.kind !== 'coded' || column.variable.measure !== 'ordinal') return undefined
  const points = column.variable.categories.flatMap(({ value }, index) =>
    value === undefined ? [] : [{ value, count: counts[index] ?? 0 }],
  )
  if (points.length < column.variable.categories.length) return undefined
  points.sort((one, other) => one.value - other.value)
  return { numbers: points.map(({ value }) => value), counts: points.map(({ count }) => count) }
}
