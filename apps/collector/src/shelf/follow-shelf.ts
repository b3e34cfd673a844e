import { setTimeout } from 'node:timers/promises'
import type { CollectorDeps } from '../collector-deps.ts'

/** So much later than another collector this one may show what was published; milliseconds. */
const pause = 1_000

/**
 * Looks again and again for what another collector over the same database was given to publish, until `stopped`. A database that
 * is away is said once, and once that it is back.
 */
export async function followShelf(
  { shelf, log }: Pick<CollectorDeps, 'shelf' | 'log'>,
  stopped: AbortSignal,
): Promise<void> {
  let failed = false
  while (!stopped.aborted) {
    try {
      await shelf.refresh()
      if (failed) log('collector: the database answers again')
      failed = false
    } catch (error) {
      if (!failed) log(`collector: ${error instanceof Error ? error.message : String(error)}`)
      failed = true
    }
    await setTimeout(pause, undefined, { signal: stopped, ref: false }).catch(() => undefined)
  }
}
