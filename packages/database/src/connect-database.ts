import type { Database } from './database.ts'
import type { Migration } from './migration.ts'
import { openDatabase, type Leaves } from './open-database.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { postgresDatabase } from './postgres/postgres-database.ts'
import { takeAlone } from './postgres/take-alone.ts'
import { withoutSecrets } from './postgres/without-secrets.ts'
import { refusal, type DatabaseRefusal } from './refusal.ts'
import { sqliteDatabase } from './sqlite-database.ts'

/** Where a surface keeps its memory: in a file of its own, or in a database of PostgreSQL at an address. */
export type DatabasePlace = { readonly file: string } | { readonly address: string }

export type DatabaseParts = {
  readonly place: DatabasePlace
  readonly migrations: readonly Migration[]
  /** Tables of rows that came in an order which nobody shall see. */
  readonly ordered: readonly string[]
  /** What a file has beside it (see `openDatabase`); whatever leaves nothing is written anew however large it is. */
  readonly leaves?: Leaves
  /** Hears of connections that broke; the next one is made by itself. */
  readonly onBroken: (error: Error) => void
  /**
   * Given where only one process may use the database, as it always is with a file: a second one is refused. Hears that another
   * process took it while the server was away.
   */
  readonly onReplaced?: () => void
}

export type ConnectedDatabase =
  | { readonly ok: true; readonly database: Database }
  | { readonly ok: false; readonly refusal: DatabaseRefusal }

/** Opens the memory of a surface and brings its schema up to date, or says why it cannot be used. */
export async function connectDatabase({
  place,
  migrations,
  ordered,
  leaves = 'log',
  onBroken,
  onReplaced,
}: DatabaseParts): Promise<ConnectedDatabase> {
  if ('address' in place) {
    const { address } = place
    const opened = await openPostgres({ address, migrations, onBroken, patience })
    if (!opened.ok) return opened
    const database = postgresDatabase(opened.pool, ordered)
    return onReplaced === undefined ? { ok: true, database } : alone(database, address, onReplaced)
  }
  const opened = openDatabase(place.file, migrations, leaves)
  if (!opened.ok) return opened
  const mostRewritten = leaves === 'nothing' ? Number.POSITIVE_INFINITY : undefined
  return { ok: true, database: sqliteDatabase(opened.database, mostRewritten) }
}

async function alone(
  database: Database,
  address: string,
  onReplaced: () => void,
): Promise<ConnectedDatabase> {
  const right = await takeAlone(address, onReplaced)
  if (right === undefined) {
    await database.close()
    return { ok: false, refusal: refusal('inUse', withoutSecrets(address)) }
  }
  const close = async (): Promise<void> => {
    await right.release()
    await database.close()
  }
  return { ok: true, database: { ...database, close } }
}

/** A citizen waits no longer for a server that has fallen silent; milliseconds. */
const patience = 20_000
