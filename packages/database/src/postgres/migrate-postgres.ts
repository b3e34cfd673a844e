import type { Pool, PoolClient } from 'pg'
import type { Migration } from '../migration.ts'
import { postgresScript } from './postgres-script.ts'

/** Any number will do, as long as all processes take the same. */
const migrationLock = 7_031_001

/**
 * Runs the migrations that the database has not seen, each one wholly or not at all. Who comes while another does so waits,
 * and then finds nothing left to do. `newer`: a later version has changed the schema, and nothing was done.
 */
export async function migratePostgres(
  pool: Pool,
  migrations: readonly Migration[],
): Promise<'migrated' | 'newer'> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    try {
      const seen = await schemaVersion(client)
      if (seen > migrations.length) return 'newer'
      for (const [index, migration] of migrations.entries())
        if (index >= seen) await run(client, migration, index + 1)
      return 'migrated'
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    }
  } finally {
    client.release()
  }
}

async function schemaVersion(client: PoolClient): Promise<number> {
  await client.query('CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)')
  const { rows } = await client.query<{ version: number }>('SELECT version FROM schema_version')
  return rows[0]?.version ?? 0
}

async function run(client: PoolClient, migration: Migration, version: number): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(postgresScript(migration))
    await client.query('DELETE FROM schema_version')
    await client.query('INSERT INTO schema_version VALUES ($1)', [version])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
