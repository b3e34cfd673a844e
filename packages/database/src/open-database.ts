import { DatabaseSync } from 'node:sqlite'
import { takeExclusiveUse, type ExclusiveUse } from './exclusive-use.ts'
import { migrate, schemaVersion } from './migrate.ts'
import type { Migration } from './migration.ts'
import { refusal, type DatabaseRefusal } from './refusal.ts'
import { damaged, inUse, unwritable } from './sqlite-error.ts'

/**
 * What a database leaves beside its file. `log`: a write-ahead log (WAL), quick and read by others while it is written, in
 * which the commits stand in their order until it is emptied. `nothing`: a rollback journal that is emptied with each
 * commit, and zeros where something was deleted, so that the file alone is all there is to read.
 */
export type Leaves = 'log' | 'nothing'

const settings: Readonly<Record<Leaves, string>> = {
  log: 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000',
  nothing:
    'PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON',
}

export type OpenedDatabase =
  | { readonly ok: true; readonly database: DatabaseSync }
  | { readonly ok: false; readonly refusal: DatabaseRefusal }

/**
 * Opens `file` for writing, making it if it is missing (its folder must exist), checks it as a whole and brings its
 * schema up to date: `migrations` are SQL scripts in the words of SQLite, run once each and in order; never change one that has shipped.
 * A commit is on disk when it returns (synchronous = FULL). One handle at a time: a second process is refused
 * with `inUse` until this one closes or dies. A damaged or newer file is refused before anything in it is changed.
 *
 * Whoever only wants to read beside a running process opens `new DatabaseSync(file, { readOnly: true })`.
 */
export function openDatabase(
  file: string,
  migrations: readonly Migration[],
  leaves: Leaves = 'log',
): OpenedDatabase {
  const refuse = (code: DatabaseRefusal['code']): OpenedDatabase => ({
    ok: false,
    refusal: refusal(code, file),
  })
  let use: ExclusiveUse | undefined
  let database: DatabaseSync | undefined
  try {
    use = takeExclusiveUse(file)
    if (use === undefined) return refuse('inUse')
    database = new WriterDatabase(file, use)
    const flaw = flawOf(database, migrations)
    if (flaw !== undefined) {
      database.close()
      return refuse(flaw)
    }
    database.exec(settings[leaves])
    proveWritable(database)
    migrate(database, migrations)
    return { ok: true, database }
  } catch (error) {
    if (database === undefined) use?.release()
    else database.close()
    if (damaged(error)) return refuse('damaged')
    if (unwritable(error)) return refuse('unwritable')
    if (inUse(error)) return refuse('inUse')
    throw error
  }
}

function flawOf(
  database: DatabaseSync,
  migrations: readonly Migration[],
): 'damaged' | 'newer' | undefined {
  const verdict = database.prepare('PRAGMA quick_check(1)').get()
  if (verdict?.['quick_check'] !== 'ok') return 'damaged'
  return schemaVersion(database) > migrations.length ? 'newer' : undefined
}

/** SQLite opens a write-protected file for reading without a word; better to hear of it now than at the first answer. */
function proveWritable(database: DatabaseSync): void {
  database.exec(`PRAGMA user_version = ${schemaVersion(database)}`)
}

/** Gives the right to write back when the connection closes. */
class WriterDatabase extends DatabaseSync {
  readonly #use: ExclusiveUse

  constructor(file: string, use: ExclusiveUse) {
    super(file, { timeout: 5_000 })
    this.#use = use
  }

  override close(): void {
    super.close()
    this.#use.release()
  }

  override [Symbol.dispose](): void {
    if (this.isOpen) this.close()
  }
}
