import { setTimeout as sleep } from 'node:timers/promises'
import type { Claim, Storage } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** Something that is done again and again without anybody asking for it. */
export type BackgroundJob = {
  /** In the words of the log. */
  readonly name: string
  /** Milliseconds from one beginning to the next; what is still running then is not begun a second time. */
  readonly every: number
  /** Begun at once as well, and not only after that time. */
  readonly atOnce?: boolean
  work(): Promise<void>
}

/** How a job went last in this process. */
type JobStanding = {
  readonly name: string
  readonly isRunning: boolean
  /** ISO instant; undefined before the first. */
  readonly begun: string | undefined
  /** Whether it came to its end. */
  readonly last: 'done' | 'failed' | undefined
}

export type BackgroundWork = {
  /** Whether this process is the one that does it, and how. */
  standing(): { readonly leads: boolean; readonly jobs: readonly JobStanding[] }
  /** Begins nothing more; resolves when what runs has come to its end. */
  close(): Promise<void>
}

/** The claim of the process that does it. */
const leader = 'background work'
/** Milliseconds after which a process looks whether the one that leads is gone. */
const patience = 2_000

/**
 * Does jobs as long as this process leads: alone over a file, and as one of several that share a server. When that one ends or
 * loses its connection, another begins within seconds. An incident is logged, without a word of what somebody typed, and tried
 * again when the job's time comes round.
 */
export function openBackgroundWork(
  { storage, now, log }: Pick<StaffDeps, 'storage' | 'now' | 'log'>,
  jobs: readonly BackgroundJob[],
): BackgroundWork {
  const standings = new Map<string, JobStanding>()
  const running = new Map<string, Promise<void>>()
  const closing = new AbortController()
  let leads = false
  const ended = lead()

  async function lead(): Promise<void> {
    while (!closing.signal.aborted) {
      const claim = await takeLead(storage, log)
      if (claim !== undefined) await leadWith(claim)
      else await pause(patience, closing.signal)
    }
  }

  async function leadWith(claim: Claim): Promise<void> {
    const over = AbortSignal.any([claim.signal, closing.signal])
    leads = true
    const timers = jobs.map((job) => setInterval(() => begin(job), job.every).unref())
    for (const job of jobs) if (job.atOnce === true) begin(job)
    await aborted(over)
    leads = false
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running.values())
    await claim.release().catch(() => undefined)
  }

  function begin(job: BackgroundJob): void {
    if (running.has(job.name)) return
    running.set(
      job.name,
      run(job).finally(() => running.delete(job.name)),
    )
  }

  async function run({ name, work }: BackgroundJob): Promise<void> {
    const begun = now().toISOString()
    standings.set(name, { name, isRunning: true, begun, last: standings.get(name)?.last })
    try {
      await work()
      standings.set(name, { name, isRunning: false, begun, last: 'done' })
    } catch (error) {
      log(`${name}: ${String(error)}`)
      standings.set(name, { name, isRunning: false, begun, last: 'failed' })
    }
  }

  return {
    standing: () => ({
      leads,
      jobs: jobs.map(
        ({ name }) =>
          standings.get(name) ?? { name, isRunning: false, begun: undefined, last: undefined },
      ),
    }),
    async close() {
      closing.abort()
      await ended
    },
  }
}

async function takeLead({ claims }: Storage, log: StaffDeps['log']): Promise<Claim | undefined> {
  try {
    return await claims.take(leader)
  } catch (error) {
    log(`Nobody can be asked who does the background work: ${String(error)}`)
    return undefined
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined)
}
