import { normalQuantile } from '@meinungsbild/statistics'
import type { MeanResult } from '../results.ts'
import type { Measure } from './change-in-words.ts'

/** Of the 95 % intervals that are printed. */
const z = normalQuantile(0.975)

/**
 * The standard error behind a printed interval, so that waves can be compared by what each of them has released; undefined
 * where there is no interval. Of a share Wilson's interval is solved for the number of answers n: with a = z²/n and half the
 * width h it is (h² - 1/4) a² + (2h² - p (1 - p)) a + h² = 0, which has one positive root.
 */
export function standardErrorOf(
  { value, interval }: MeanResult,
  kind: Measure,
): number | undefined {
  if (interval === undefined) return undefined
  const half = (interval.high.value - interval.low.value) / 2
  if (kind !== 'share') return half / z
  const spread = value * (1 - value)
  const square = half ** 2 - 1 / 4
  const linear = 2 * half ** 2 - spread
  const root = (-linear - Math.sqrt(linear ** 2 - 4 * square * half ** 2)) / (2 * square)
  return Math.sqrt(spread * root) / z
}
