import { confidenceInterval, type Interval } from '@meinungsbild/statistics'
import type { Distribution } from '../columns/distribution.ts'

/**
 * The 95 % interval around a mean that is shown, from how numbers spread among everybody and what the weights cost (Kish).
 * Nothing in it follows from who weighs how much. Undefined for fewer than two people.
 */
export function meanInterval(
  mean: number,
  { numbers, counts }: Distribution,
  designEffect: number,
): Interval | undefined {
  let people = 0
  let sum = 0
  let squares = 0
  for (let index = 0; index < numbers.length; index += 1) {
    const [number, count] = [numbers[index] ?? 0, counts[index] ?? 0]
    people += count
    sum += count * number
    squares += count * number ** 2
  }
  if (people < 2) return undefined
  const variance = Math.max(0, squares - sum ** 2 / people) / (people - 1)
  const standardError = Math.sqrt((variance * designEffect) / people)
  return confidenceInterval({ value: mean, standardError }, people - 1)
}
