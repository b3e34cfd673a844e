import type { TestRun } from '@meinungsbild/storage'

/** Seconds from the first page of a test run to the latest. */
export function timeTaken({ startedAt, seenAt }: TestRun): number {
  return Math.max(0, Date.parse(seenAt) - Date.parse(startedAt)) / 1000
}
