import { DatabaseSync } from 'node:sqlite'
import { postgresPool } from '@meinungsbild/database'
import type { ControlledTransaction, Kysely } from 'kysely'
import { kyselyOver } from './kysely-over-node-sqlite.ts'
import { kyselyOverPostgres } from './kysely-over-postgres.ts'
import type { Schema } from './schema.ts'
import type { StoragePlace } from './storage-place.ts'

/** A database as it was at one moment, whatever is written meanwhile. */
export type ReadBeside = {
  readonly db: ControlledTransaction<Schema>
  close(): Promise<void>
}

/** Reads beside the process that has the database open, for instance in a thread of its own, by a connection of its own. */
export async function readBeside(place: StoragePlace): Promise<ReadBeside> {
  const whole = await openReader(place)
  try {
    const db = await whole.startTransaction().execute()
    return {
      db,
      async close() {
        await db.rollback().execute()
        await whole.destroy()
      },
    }
  } catch (error) {
    await whole.destroy()
    throw error
  }
}

/** A connection of its own that only reads; each of its transactions sees the database as it was at its beginning. */
export async function openReader(place: StoragePlace): Promise<Kysely<Schema>> {
  if ('file' in place)
    return kyselyOver(new DatabaseSync(place.file, { readOnly: true, timeout: 10_000 }), 'read')
  // Whoever reads hears of a broken connection by the next query.
  const pool = await postgresPool({ address: place.address, most: 1, onBroken: () => undefined })
  return kyselyOverPostgres(pool, 'read')
}
