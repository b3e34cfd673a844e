import { setTimeout as sleep } from 'node:timers/promises'
import { postgresPool } from '@meinungsbild/database'
import type { PoolClient } from 'pg'
import type { Claims } from './claims.ts'

/** Milliseconds after which somebody who waits looks again. */
const pause = 250
/** So often the connection is tried, so that whoever has lost it knows before another one takes over. */
const heartbeat = 2_000

/** Heard by all processes; says the name of a claim whose holder shall stop. */
const channel = 'meinungsbild_interrupt'

/**
 * Claims as locks of a session, on a connection of its own. The server gives them free when the connection ends; it notices within
 * seconds also where a machine has vanished. A pooler in between must leave sessions whole.
 */
export function claimsOverPostgres(address: string): Claims {
  const held = new Map<string, AbortController>()
  const taking = new Set<string>()
  let session: Promise<PoolClient> | undefined
  let current: PoolClient | undefined
  let beat: NodeJS.Timeout | undefined
  let isClosed = false

  function inSession(): Promise<PoolClient> {
    if (isClosed) throw new Error('Whoever has closed the claims takes no more.')
    session ??= connect().catch((error: unknown) => {
      session = undefined
      throw error
    })
    return session
  }

  async function connect(): Promise<PoolClient> {
    const pool = await postgresPool({ address, most: 1, onBroken: () => undefined })
    try {
      const client = await pool.connect()
      client.on('end', () => lose(client))
      client.on('error', () => lose(client))
      client.on('notification', ({ payload }) => held.get(payload ?? '')?.abort())
      await client.query(
        `set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3;
         listen ${channel}`,
      )
      current = client
      beat = setInterval(() => void tryConnection(client), heartbeat).unref()
      return client
    } catch (error) {
      await pool.end()
      throw error
    }
  }

  async function tryConnection(client: PoolClient): Promise<void> {
    const silence = new AbortController()
    const late = sleep(2 * heartbeat, 'late', { signal: silence.signal, ref: false }).catch(
      () => '',
    )
    const answer = client.query('select 1').then(
      () => 'there',
      () => 'gone',
    )
    const first = await Promise.race([answer, late])
    silence.abort()
    if (first !== 'there') lose(client)
  }

  /** Whatever was claimed over this connection is anybody's now. */
  function lose(client: PoolClient): void {
    if (client !== current) return
    current = undefined
    session = undefined
    clearInterval(beat)
    client.release(true)
    for (const controller of held.values()) controller.abort()
    held.clear()
  }

  async function take(name: string) {
    // A session may have the same lock twice, so it has to know itself what it has.
    if (held.has(name) || taking.has(name)) return undefined
    taking.add(name)
    try {
      const client = await inSession()
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
        [name],
      )
      if (rows[0]?.taken !== true) return undefined
      const controller = new AbortController()
      held.set(name, controller)
      return {
        signal: controller.signal,
        async release() {
          if (held.get(name) !== controller) return
          held.delete(name)
          await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
        },
      }
    } finally {
      taking.delete(name)
    }
  }

  async function isTaken(name: string): Promise<boolean> {
    if (held.has(name)) return true
    const client = await inSession()
    const { rows } = await client.query<{ taken: boolean }>(
      `select exists (select 1 from pg_locks
         where locktype = 'advisory' and objsubid = 1 and granted
           and database = (select oid from pg_database where datname = current_database())
           and (classid::bigint << 32 | objid::bigint) = hashtextextended($1, 0)) as taken`,
      [name],
    )
    return rows[0]?.taken === true
  }

  return {
    take,
    isTaken,

    async interrupt(name) {
      while (await isTaken(name)) {
        const client = await inSession()
        await client.query('select pg_notify($1, $2)', [channel, name])
        await sleep(pause)
      }
    },

    async inTurn(name, work) {
      for (;;) {
        const claim = await take(name)
        if (claim === undefined) {
          await sleep(pause)
          continue
        }
        try {
          return await work()
        } finally {
          await claim.release()
        }
      }
    },

    async close() {
      if (isClosed) return
      isClosed = true
      const client = await session?.catch(() => undefined)
      if (client !== undefined) lose(client)
    },
  }
}
