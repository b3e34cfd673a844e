import type { DatabaseSync } from 'node:sqlite'

/** In bytes: a larger file would keep citizens waiting while it is written anew. */
const usually = 64 * 1024 ** 2

/**
 * Removes from a SQLite file what shows in which order rows came: the write-ahead log, in which commits stand one after the
 * other, and the places of rows within pages, where a new row lies behind those that were there. The file is written anew in
 * the order of its keys, which are random or hashes. Does nothing if nothing was written since the last time. What stays: a
 * copy of the disk from before, the order among files larger than `mostRewritten` (there only the log is emptied), and what
 * came since.
 */
export function orderForgetter(database: DatabaseSync, mostRewritten = usually): () => void {
  const changes = database.prepare('SELECT total_changes() AS n')
  const size = database.prepare(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
  )
  let seen: unknown
  return () => {
    const now = changes.get()?.['n']
    if (now === seen) return
    if (Number(size.get()?.['bytes']) <= mostRewritten) database.exec('VACUUM')
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    seen = changes.get()?.['n']
  }
}
