import { PostgresAdapter, sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

// What SQLite and PostgreSQL say in different words; everything else in this package is said in words that both know.

function isPostgres(db: Kysely<Schema>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/**
 * To be called after personal data were deleted. In SQLite older pages still lie in the write-ahead log; this brings them into the
 * file, where they are overwritten, and empties the log. A server of PostgreSQL cleans up by itself (autovacuum).
 */
export async function emptyLog(db: Kysely<Schema>): Promise<void> {
  if (isPostgres(db)) return
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

/** What refers to what is checked at the end of the transaction. */
export async function deferReferences(transaction: Transaction<Schema>): Promise<void> {
  const defer = isPostgres(transaction)
    ? sql`set constraints all deferred`
    : sql`pragma defer_foreign_keys = on`
  await defer.execute(transaction)
}

/** All rows as one JSON object from a column of names and one of numbers; `{}` where there are none. */
export function jsonObject(db: Kysely<Schema>, key: string, value: string): RawBuilder<string> {
  const columns = sql`${sql.ref(key)}, ${sql.ref(value)}`
  return isPostgres(db)
    ? sql`coalesce(json_object_agg(${columns})::text, '{}')`
    : sql`json_group_object(${columns})`
}
