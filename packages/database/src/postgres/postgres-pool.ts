import type pg from 'pg'

type PoolParts = {
  /** `postgres://user:password@host:port/database`, with `sslmode` and other parameters as PostgreSQL knows them. */
  readonly address: string
  /** So many connections at once; further ones wait for one to be free. */
  readonly most?: number
  /** Hears of connections that broke; the next one is made by itself. */
  readonly onBroken: (error: Error) => void
  /** So long a question may take, in milliseconds; however long without it. */
  readonly patience?: number | undefined
}

/** Connections to a database of PostgreSQL, made when they are needed; nothing is looked at yet. Over files its client is not even loaded. */
export async function postgresPool({
  address,
  most = 16,
  onBroken,
  patience,
}: PoolParts): Promise<pg.Pool> {
  const { Pool, types } = (await import('pg')).default
  const pool = new Pool({
    connectionString: address,
    max: most,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    ...(patience !== undefined && { query_timeout: patience }),
    // Whoever has set the server so that it forgets the last moments after a power cut did not mean these. The pool waits for it.
    // oxlint-disable-next-line typescript/no-misused-promises
    onConnect: (client) =>
      client.query(
        `SELECT set_config('synchronous_commit', 'on', false)
         WHERE current_setting('synchronous_commit') = 'off'`,
      ),
    types: { getTypeParser: parserOf(types) },
  })
  // A connection may break between two questions of a transaction too, where the pool does not listen.
  pool.on('connect', (client) => void client.on('error', onBroken))
  pool.on('error', () => undefined)
  return pool
}

const bytes = 17
/** What `count` and `sum` give: bigint and numeric. */
const counts: ReadonlySet<number> = new Set([20, 1700])

function parserOf(types: typeof pg.types) {
  return (oid: number, format?: 'text' | 'binary'): ((value: string) => unknown) => {
    if (format === 'binary') return types.getTypeParser(oid, format)
    // Counts are numbers in this product, and none of them comes near 2^53.
    if (counts.has(oid)) return Number
    // Bytes of their own, not a piece of a larger buffer: they travel between threads and are looked at as numbers.
    if (oid === bytes) return (hex) => new Uint8Array(Buffer.from(hex.slice(2), 'hex'))
    return types.getTypeParser(oid, format)
  }
}
