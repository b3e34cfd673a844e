import { sumOf } from '../sum.ts'

/** One option of a question with several answers. */
export type ChosenOption = {
  /** Cases that chose it, weighted if weights were given. */
  readonly count: number
  /** Of those who were asked (Prozent der Fälle); the shares of all options may add up to more than 1. */
  readonly shareOfCases: number
  /** Of everything that was chosen (Prozent der Antworten). */
  readonly shareOfAnswers: number
}

/**
 * The table of a question with several answers. Each option has a column of 1 (chosen), 0 (not) and NaN (not asked), all by
 * the same cases. The share of cases of an option is among those asked about it. A share of nothing is NaN.
 */
export function multipleResponse(
  options: readonly Float64Array[],
  weights?: Float64Array,
): readonly ChosenOption[] {
  const sums = options.map((option) => {
    let count = 0
    let base = 0
    option.forEach((chosen, index) => {
      if (Number.isNaN(chosen)) return
      const weight = weights ? (weights[index] ?? 0) : 1
      base += weight
      count += weight * chosen
    })
    return { count, base }
  })
  const answers = sumOf(sums.map(({ count }) => count))
  return sums.map(({ count, base }) => ({
    count,
    shareOfCases: count / base,
    shareOfAnswers: count / answers,
  }))
}
