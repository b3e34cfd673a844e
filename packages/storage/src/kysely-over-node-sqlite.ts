import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Kysely on a `node:sqlite` database that is already open.
 * A writer's transaction begins with the write lock, so that nothing it has read can be outdated when it writes.
 * Kysely itself lets only one transaction at a time use the single connection.
 */
export function kyselyOver(database: DatabaseSync, use: 'write' | 'read'): Kysely<Schema> {
  const begin = use === 'write' ? 'begin immediate' : 'begin'
  /** A full disk ends a transaction by itself; that there is nothing left to undo must not hide why. */
  const meant = (sql: string): string => {
    if (sql === 'begin') return begin
    return sql === 'rollback' && !database.isTransaction ? 'select 1' : sql
  }
  return new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare(sql) {
          const statement = database.prepare(meant(sql))
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...bound(parameters)),
            run: (parameters) => statement.run(...bound(parameters)),
            iterate: (parameters) => statement.iterate(...bound(parameters)),
          }
        },
      },
    }),
  })
}

function bound(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value
    if (typeof value === 'bigint' || value instanceof Uint8Array) return value
    throw new TypeError(`A column takes a text, a number, bytes or null, not ${typeof value}.`)
  })
}
