import { openDatabase, openPostgres, type DatabaseRefusal } from '@meinungsbild/database'
import { sql, type Kysely } from 'kysely'
import { kyselyOver } from './kysely-over-node-sqlite.ts'
import { kyselyOverPostgres } from './kysely-over-postgres.ts'
import { migrations } from './migrations.ts'
import type { Schema } from './schema.ts'
import type { StoragePlace } from './storage-place.ts'
import { storageOver, type Storage } from './storage.ts'

/** Why a database was not opened, in one sentence for the operator. */
export type StorageRefusal = DatabaseRefusal

export type OpenedStorage =
  | { readonly ok: true; readonly storage: Storage }
  | { readonly ok: false; readonly refusal: StorageRefusal }

/**
 * Opens the inside's database, which it brings up to date, and creates where it is a file. Refuses what `openDatabase` or
 * `openPostgres` refuses. A file is for one process at a time, a server for many. `onBroken` hears of connections to
 * a server that broke while nobody used them.
 */
export async function openStorage(
  place: StoragePlace,
  onBroken: (error: Error) => void = () => undefined,
): Promise<OpenedStorage> {
  const opened = await openDialect(place, onBroken)
  return opened.ok ? { ok: true, storage: storageOver(opened.db, place) } : opened
}

async function openDialect(
  place: StoragePlace,
  onBroken: (error: Error) => void,
): Promise<
  | { readonly ok: true; readonly db: Kysely<Schema> }
  | { readonly ok: false; readonly refusal: StorageRefusal }
> {
  if ('address' in place) {
    const opened = await openPostgres({ address: place.address, migrations, onBroken })
    if (!opened.ok) return opened
    const db = kyselyOverPostgres(opened.pool, 'write')
    // Kysely closes only what it has used.
    await sql`select 1`.execute(db)
    return { ok: true, db }
  }
  const opened = openDatabase(place.file, migrations)
  if (!opened.ok) return opened
  const db = kyselyOver(opened.database, 'write')
  // What is deleted is overwritten with zeros; otherwise it would lie in the file until its place is needed.
  await sql`pragma secure_delete = on`.execute(db)
  return { ok: true, db }
}
