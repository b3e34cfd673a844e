import type { Distribution } from './columns/distribution.ts'

/** Mean and median of the numbers people gave, or of the values of the scale points they chose. */
export type Summary = { readonly mean: number; readonly median: number }

/**
 * The median is the number up to which half of them lie; where that holds for two, their mean, as in R's `median`. Counts may
 * be weights. Summed from the smallest number on, so that the order of the answers cannot change the last bit of the mean.
 * Undefined for no numbers.
 */
export function summarise({ numbers, counts }: Distribution): Summary | undefined {
  let people = 0
  let sum = 0
  for (let index = 0; index < numbers.length; index += 1) {
    const count = counts[index] ?? 0
    people += count
    sum += count * (numbers[index] ?? 0)
  }
  if (people <= 0) return undefined
  const half = people / 2
  const lower = firstNumber((passed) => passed >= half)
  const upper = firstNumber((passed) => passed > half)
  return { mean: sum / people, median: (lower + upper) / 2 }

  /** The first number at which so many lie up to it. */
  function firstNumber(isEnough: (passed: number) => boolean): number {
    let passed = 0
    for (let index = 0; index < numbers.length; index += 1) {
      passed += counts[index] ?? 0
      if (isEnough(passed)) return numbers[index] ?? 0
    }
    throw new RangeError(`Half of ${people} is nowhere reached.`)
  }
}
