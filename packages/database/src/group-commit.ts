import type { DatabaseSync } from 'node:sqlite'

/** A queue in front of one table: what waits together is written and flushed together. */
export type GroupCommit<Item, Result> = {
  /** Resolves after the COMMIT that holds the item has returned; rejects if the item is not in the database. */
  append(item: Item): Promise<Result>
}

/** Enough to spread one flush over many, few enough to keep the loop free for the next requests. */
const largestBatch = 512

/**
 * Many small writes, one flush to disk: all items that wait when the event loop comes round share one transaction.
 * `write` gets them in the order of arrival and returns one result each, in the same order; if it throws, the whole
 * batch is rolled back and every waiting promise rejects with that error - an item that may be refused must say so in
 * its result. Nothing else may hold a transaction open on this connection across an `await`.
 */
export function groupCommit<Item, Result>(
  database: DatabaseSync,
  write: (items: readonly Item[]) => readonly Result[],
): GroupCommit<Item, Result> {
  type Waiting = {
    readonly item: Item
    readonly resolve: (result: Result) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Waiting[] = []

  function flush(): void {
    const batch = waiting.slice(0, largestBatch)
    waiting = waiting.slice(largestBatch)
    if (waiting.length > 0) setImmediate(flush)
    try {
      const results = inTransaction(
        database,
        write,
        batch.map((one) => one.item),
      )
      results.forEach((result, index) => batch[index]?.resolve(result))
    } catch (error) {
      for (const one of batch) one.reject(error)
    }
  }

  return {
    append: (item) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ item, resolve, reject })
      }),
  }
}

function inTransaction<Item, Result>(
  database: DatabaseSync,
  write: (items: readonly Item[]) => readonly Result[],
  items: readonly Item[],
): readonly Result[] {
  database.exec('BEGIN IMMEDIATE')
  try {
    const results = write(items)
    if (results.length !== items.length)
      throw new Error(`groupCommit: write got ${items.length} items, returned ${results.length}`)
    database.exec('COMMIT')
    return results
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
