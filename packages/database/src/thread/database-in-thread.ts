import { DatabaseSync } from 'node:sqlite'
import type { Database, Queries } from '../database.ts'
import { queriesOver } from '../sqlite-database.ts'
import type { ServedDatabase } from './serve-database.ts'

/**
 * A file that another thread writes (`serveDatabase`), so that nobody here waits for a disk. Reading goes past it, over a connection
 * of its own that sees what is committed; the file must keep a write-ahead log. What the thread has open it closes itself.
 */
export function databaseInThread(file: string, thread: ServedDatabase): Database {
  const handle = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  const reader = queriesOver(handle)
  const within: Queries = {
    all: (sql, ...values) => thread.all(true, sql, values),
    get: async (sql, ...values) => (await thread.all(true, sql, values))[0],
    run: (sql, ...values) => thread.run(true, sql, values),
    insert: (table, rows, conflict) => thread.insert(true, table, rows, conflict),
  }

  return {
    kind: 'sqlite',
    all: reader.all,
    get: reader.get,
    run: (sql, ...values) => thread.run(false, sql, values),
    insert: (table, rows, conflict) => thread.insert(false, table, rows, conflict),
    async transaction(work) {
      await thread.begin()
      const result = await work(within).catch(async (error: unknown) => {
        await thread.end('undone')
        throw error
      })
      await thread.end('done')
      return result
    },
    forgetOrder: () => thread.forgetOrder(),
    close: async () => handle.close(),
  }
}
