import type { DatabaseSync } from 'node:sqlite'
import type { Migration } from './migration.ts'

/** How many migrations the database has seen; kept in the file's own header (`user_version`). */
export function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
}

/** Runs the migrations that the database has not seen; each one wholly or not at all. Throws what SQLite says of a wrong script. */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  for (let version = schemaVersion(database); version < migrations.length; version++) {
    database.exec('BEGIN IMMEDIATE')
    try {
      database.exec(sqliteScript(migrations[version] ?? ''))
      database.exec(`PRAGMA user_version = ${version + 1}`)
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}

function sqliteScript(migration: Migration): string {
  return typeof migration === 'string' ? migration : migration.sqlite
}
