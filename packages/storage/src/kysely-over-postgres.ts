import { beginWriting, isAway } from '@meinungsbild/database'
import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  replaceWithNoncontingentExpression,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Schema } from './schema.ts'

/** A write waits its turn for no longer than whoever pressed a button does. */
const beginWrite = beginWriting({ turn: 30, stillness: 60 })

/**
 * Kysely on connections to PostgreSQL, with the meaning that SQLite gives to writing: one writer at a time among all processes
 * that share the database, so that nothing a transaction has read can be outdated when it writes. A write outside of
 * a transaction is one of its own. Readers wait for nobody. A transaction that only reads sees the database as it was at its
 * beginning.
 */
export function kyselyOverPostgres(pool: Pool, use: 'write' | 'read'): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneWriterDriver(pool, use),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    // SQLite knows lists without an item, PostgreSQL does not.
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  })
}

class OneWriterDriver implements Driver {
  readonly #pool: Pool
  readonly #begin: string

  constructor(pool: Pool, use: 'write' | 'read') {
    this.#pool = pool
    this.#begin = use === 'write' ? beginWrite : 'begin isolation level repeatable read read only'
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<OneWriterConnection> {
    return new OneWriterConnection(await this.#pool.connect(), this.#begin)
  }

  beginTransaction(connection: OneWriterConnection): Promise<void> {
    return connection.begin()
  }

  commitTransaction(connection: OneWriterConnection): Promise<void> {
    return connection.end('commit')
  }

  rollbackTransaction(connection: OneWriterConnection): Promise<void> {
    return connection.end('rollback')
  }

  async releaseConnection(connection: OneWriterConnection): Promise<void> {
    connection.release()
  }

  destroy(): Promise<void> {
    return this.#pool.end()
  }
}

class OneWriterConnection implements DatabaseConnection {
  readonly #client: PoolClient
  readonly #begin: string
  #isInTransaction = false
  #broken: Error | undefined

  constructor(client: PoolClient, begin: string) {
    this.#client = client
    this.#begin = begin
    // Whoever uses the connection hears of it by the next query, and the pool when it is given back.
    client.on('error', this.#note)
  }

  readonly #note = (error: Error): void => {
    this.#broken = error
  }

  async begin(): Promise<void> {
    try {
      await this.#query(this.#begin)
      this.#isInTransaction = true
    } catch (error) {
      await this.end('rollback')
      throw error
    }
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#isInTransaction = false
    // With the connection the transaction is gone already.
    if (how === 'rollback' && this.#broken !== undefined) return
    const { command } = await this.#query(how)
    if (how === 'commit' && command === 'ROLLBACK')
      throw new Error('A statement failed in this transaction, and nobody was told.')
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isInTransaction || !writes(query)) return this.#execute(query)
    await this.begin()
    try {
      const result = await this.#execute<Row>(query)
      await this.end('commit')
      return result
    } catch (error) {
      if (this.#isInTransaction) await this.end('rollback')
      throw error
    }
  }

  async #execute<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, rowCount } = await this.#query(sql, [...parameters])
    return { rows, ...(rowCount !== null && { numAffectedRows: BigInt(rowCount) }) }
  }

  async #query(sql: string, parameters?: readonly unknown[]) {
    try {
      return await this.#client.query(sql, parameters && [...parameters])
    } catch (error) {
      if (error instanceof Error && isAway(error)) this.#broken = error
      throw error
    }
  }

  // eslint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('What is long is read in pages.')
  }

  release(): void {
    this.#client.off('error', this.#note)
    this.#client.release(this.#broken)
  }
}

/** Kysely knows what it has put together itself; what we have written says so with its first word. */
function writes({ query, sql }: CompiledQuery): boolean {
  return query.kind !== 'SelectQueryNode' && /^\s*(?:insert|update|delete)\b/i.test(sql)
}
