import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'

/** Any number will do, as long as all processes take the same. */
const aloneLock = 7_031_003

/** So often, a second apart, the right is asked for again before another process is believed to have it. */
const mostTries = 60

/** A process whose machine has vanished loses the right after half a minute, not after hours. */
const lock = `SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 4;
SELECT pg_try_advisory_lock(${aloneLock}) AS taken`

/** The right to be the only process over a database. */
export type Alone = { release(): Promise<void> }

/**
 * Takes the right to be the only process over a database, or `undefined` if another has it. It lasts as long as a connection, and
 * is taken again when that has broken; `onReplaced` hears that another process took it in between.
 */
export async function takeAlone(
  address: string,
  onReplaced: () => void,
): Promise<Alone | undefined> {
  let isReleased = false
  let holder = await locked(address, takeAgain)
  if (holder === undefined) return undefined

  async function takeAgain(): Promise<void> {
    for (let tries = 0; tries < mostTries && !isReleased;) {
      await setTimeout(1_000, undefined, { ref: false })
      try {
        holder = await locked(address, takeAgain)
        if (holder !== undefined) return
        tries += 1
      } catch {
        // The server is away: nobody else has the right either.
      }
    }
    if (!isReleased) onReplaced()
  }

  return {
    async release() {
      isReleased = true
      await holder?.end()
    },
  }
}

async function locked(
  address: string,
  onBroken: () => Promise<void>,
): Promise<pg.Client | undefined> {
  const { Client } = (await import('pg')).default
  const client = new Client({ connectionString: address, keepAlive: true })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const results: unknown = await client.query(lock)
    const taken = Array.isArray(results) && results.at(-1)?.rows[0]?.taken === true
    if (!taken) {
      await client.end()
      return undefined
    }
    client.once('end', () => void onBroken())
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}
