import { sql, type Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * To be called after personal data were deleted. Older pages still lie in the write-ahead log; this brings them into the
 * file, where they are overwritten, and empties the log.
 */
export async function emptyLog(db: Kysely<Schema>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}
