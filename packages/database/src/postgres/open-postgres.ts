import pg from 'pg'
import type { Migration } from '../migration.ts'
import { refusal, type DatabaseRefusal } from '../refusal.ts'
import { migratePostgres } from './migrate-postgres.ts'

export type OpenedPostgres =
  | { readonly ok: true; readonly pool: pg.Pool }
  | { readonly ok: false; readonly refusal: DatabaseRefusal }

/** What a connection is opened with. */
type PostgresParts = {
  /** `postgres://user:password@host:port/database`, with `sslmode` and other parameters as PostgreSQL knows them. */
  readonly address: string
  readonly migrations: readonly Migration[]
  /** Hears of connections that broke while nobody used them; the next one is made by itself. */
  readonly onBroken: (error: Error) => void
}

/** Nobody has run this product on an older one. */
const oldestVersion = 150_000

/** So many at once; further ones wait for one to be free. */
const mostConnections = 16

/**
 * Connects to a database of PostgreSQL and brings its schema up to date; several processes may do so at once, and one of
 * them does the work. Refuses a server that does not answer, one older than 15, and a schema that a later version has
 * changed.
 */
export async function openPostgres({
  address,
  migrations,
  onBroken,
}: PostgresParts): Promise<OpenedPostgres> {
  const pool = new pg.Pool({
    connectionString: address,
    max: mostConnections,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  })
  pool.on('error', onBroken)
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
    if (unreachable(error)) return refuse('unreachable')
    await pool.end()
    throw error
  }
}

const bigint = 20

/** Counts are numbers in this product, and none of them comes near 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === bigint && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format)
}

/** No server at the address, wrong user or password, no such database: classes 08, 28 and 3D of SQLSTATE, 57P03 while it starts. */
function unreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^(?:08|28|3D|57P0)/.test(code) ||
    /^(?:ECONN|ENOTFOUND|EHOST|ETIMEDOUT|EAI_)/.test(code) ||
    /timeout|terminated/i.test(error.message)
  )
}

/** Host and database: what an operator recognises and nobody can misuse. */
function withoutSecrets(address: string): string {
  const { host, pathname } = new URL(address)
  return `postgres://${host}${pathname}`
}
