import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Database, Queries, Row, Value } from '../database.ts'
import { beginWriting } from './begin-writing.ts'
import { forgetOrderIn } from './forget-order.ts'

/** A citizen waits no longer than this for his turn. */
const begin = beginWriting({ turn: 8, stillness: 15 })

/** A database of PostgreSQL as a surface works with it. `ordered`: the tables whose order `forgetOrder` removes. */
export function postgresDatabase(pool: Pool, ordered: readonly string[]): Database {
  const outside = queriesOver(pool)
  // What an earlier process left is not known.
  let hasWritten = true

  async function transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    hasWritten = true
    return inTransaction(pool, work)
  }

  return {
    kind: 'postgres',
    all: outside.all,
    get: outside.get,
    run: (...given) => transaction((queries) => queries.run(...given)),
    insert: (...given) => transaction((queries) => queries.insert(...given)),
    transaction,
    async forgetOrder() {
      if (!hasWritten) return
      hasWritten = false
      try {
        await forgetOrderIn(pool, ordered, (work) => inTransaction(pool, work))
      } catch (error) {
        hasWritten = true
        if (!isHeldByOthers(error)) throw error
      }
    },
    close: () => pool.end(),
  }
}

/** LOCK_NOT_AVAILABLE: somebody reads for long, a backup say; the order is forgotten the next time. */
function isHeldByOthers(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03'
}

async function inTransaction<Result>(
  pool: Pool,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const result = await work(queriesOver(client))
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT') throw new Error(`PostgreSQL ended a transaction with ${command}.`)
    client.release()
    return result
  } catch (error) {
    // With the connection everything of it ends, whatever state it is in.
    client.release(true)
    throw error
  }
}

/** Rows that go over the line at once. */
const mostRows = 5_000

function queriesOver(client: Pick<Pool | PoolClient, 'query'>): Queries {
  async function ask(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const { rows } = await client.query<Row>({ ...statement(sql), values: [...values] })
    return rows
  }

  return {
    all: (sql, ...values) => ask(sql, values),
    get: async (sql, ...values) => (await ask(sql, values))[0],
    run: async (sql, ...values) => void (await ask(sql, values)),
    async insert(table, rows, conflict) {
      const [first] = rows
      if (first === undefined) return
      const columns = Object.keys(first)
      const arrays = columns.map((column) => `?::${arrayType(first[column])}`).join(', ')
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${arrays})${conflict === undefined ? '' : ` ON CONFLICT ${conflict}`}`
      for (let from = 0; from < rows.length; from += mostRows) {
        const some = rows.slice(from, from + mostRows)
        await ask(
          sql,
          columns.map((column) => some.map((row) => row[column])),
        )
      }
    },
  }
}

function arrayType(value: Value | undefined): string {
  if (typeof value === 'number') return 'bigint[]'
  return typeof value === 'string' ? 'text[]' : 'bytea[]'
}

type Statement = { readonly name: string; readonly text: string }
const statements = new Map<string, Statement>()

/** The same in the words of PostgreSQL, under a name by which the server keeps its plan. */
function statement(sql: string): Statement {
  const known = statements.get(sql)
  if (known !== undefined) return known
  let place = 0
  const text = sql
    .replaceAll(/\bNOT IN \(\?\)/g, '<> ALL(?)')
    .replaceAll(/\bIN \(\?\)/g, '= ANY(?)')
    .replaceAll('?', () => `$${(place += 1)}`)
  const made = { name: createHash('sha256').update(text).digest('base64url'), text }
  statements.set(sql, made)
  return made
}
