import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '@meinungsbild/cli'

/** Something that can be killed and started again. */
export type Victim = {
  /** Fulfilled as soon as it is there again. */
  start(): Promise<void>
  kill(): Promise<void>
}

/** A second at least, so that it also comes to work; `longest` at most. */
const shortest = 1_000
const mostDead = 1_000
/** So many of a hundred are killed once more while they start. */
const killedAtStart = 20

/** Kills a victim again and again at moments that follow from the seed, and leaves it alive; says how often. */
export async function killAtRandom(
  { start, kill }: Victim,
  { seed, longest, signal }: { seed: number; longest: number; signal: AbortSignal },
): Promise<number> {
  const random = seededRandom(seed)
  let kills = 0
  for (;;) {
    await waitFor(shortest + random() * (longest - shortest), signal)
    if (signal.aborted) return kills
    await kill()
    kills += 1
    await waitFor(random() * mostDead, signal)
    if (random() * 100 < killedAtStart) {
      const started = start().catch(() => undefined)
      await waitFor(random() * shortest, signal)
      await kill()
      await started
      kills += 1
    }
    await start()
  }
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal }).catch(() => undefined)
}
