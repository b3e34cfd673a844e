import { sumOf } from '../sum.ts'

/** An item of a scale: answers by case, NaN where there is none, and the values of the worst and of the best answer. */
export type ScaleItem = {
  readonly values: Float64Array
  /** Larger than `best` where a small number is the better answer, such as a school mark. */
  readonly worst: number
  readonly best: number
}

/**
 * An index of several items (Index, Skalenwert): each is stretched to 0 (worst answer) to 100 (best), and a case gets the mean
 * of those it answered. NaN for cases that answered fewer than `atLeast`, by default all of them. All items go by the same
 * cases; there is at least one.
 */
export function itemIndex(items: readonly ScaleItem[], atLeast = items.length): Float64Array {
  const [first] = items
  if (first === undefined) throw new RangeError('An index needs an item.')
  return first.values.map((_, index) => {
    const answered = items
      .map(
        ({ values, worst, best }) =>
          (100 * ((values[index] ?? Number.NaN) - worst)) / (best - worst),
      )
      .filter((value) => !Number.isNaN(value))
    const isEnough = answered.length > 0 && answered.length >= atLeast
    return isEnough ? sumOf(answered) / answered.length : Number.NaN
  })
}
