import type { Pool } from 'pg'
import type { Migration } from '../migration.ts'
import { refusal, type DatabaseRefusal } from '../refusal.ts'
import { isAway } from './is-away.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { postgresPool } from './postgres-pool.ts'
import { withoutSecrets } from './without-secrets.ts'

export type OpenedPostgres =
  | { readonly ok: true; readonly pool: Pool }
  | { readonly ok: false; readonly refusal: DatabaseRefusal }

/** What a connection is opened with. */
type PostgresParts = {
  /** `postgres://user:password@host:port/database`, with `sslmode` and other parameters as PostgreSQL knows them. */
  readonly address: string
  readonly migrations: readonly Migration[]
  /** Hears of connections that broke while nobody used them; the next one is made by itself. */
  readonly onBroken: (error: Error) => void
  /** So long a question may take, in milliseconds; however long without it. */
  readonly patience?: number
}

/** Nobody has run this product on an older one. */
const oldestVersion = 150_000

/**
 * Connects to a database of PostgreSQL and brings its schema up to date; several processes may do so at once, and one of
 * them does the work. Refuses a server that does not answer, one older than 15, and a schema that a later version has
 * changed.
 */
export async function openPostgres({
  address,
  migrations,
  onBroken,
  patience,
}: PostgresParts): Promise<OpenedPostgres> {
  const pool = await postgresPool({ address, onBroken, patience })
  const refuse = async (code: DatabaseRefusal['code']): Promise<OpenedPostgres> => {
    await pool.end()
    return { ok: false, refusal: refusal(code, withoutSecrets(address)) }
  }
  try {
    const version = await pool.query<{ server_version_num: string }>('show server_version_num')
    if (Number(version.rows[0]?.server_version_num) < oldestVersion) return await refuse('tooOld')
    return (await migratePostgres(pool, migrations)) === 'newer'
      ? await refuse('newer')
      : { ok: true, pool }
  } catch (error) {
    if (isAway(error)) return refuse('unreachable')
    await pool.end()
    throw error
  }
}
