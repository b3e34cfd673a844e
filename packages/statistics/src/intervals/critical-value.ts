import { normalQuantile } from '../distributions/normal.ts'

/** The z beyond which lie `1 - level` of the standard normal distribution, half of it on each side; 1.96 for 0.95. */
export function criticalZ(level: number): number {
  return -normalQuantile((1 - level) / 2)
}
