import type { Database, Queries } from './database.ts'

/** A queue in front of one table: what waits together is written and flushed together. */
export type GroupCommit<Item, Result> = {
  /** Resolves after the COMMIT that holds the item has returned; rejects if it is not sure that the item is in the database. */
  append(item: Item): Promise<Result>
}

/** Enough to spread one flush over many, few enough to keep the loop free for the next requests. */
const largestBatch = 512

/**
 * Many small writes, one flush to disk: all items that wait together (see `inBatches`) share one transaction. `write` gives one
 * result each; if it rejects, the whole batch is rolled back.
 */
export function groupCommit<Item, Result>(
  database: Database,
  write: (queries: Queries, items: readonly Item[]) => Promise<readonly Result[]>,
): GroupCommit<Item, Result> {
  return inBatches((items) =>
    database.transaction(async (queries) => allOf(items, await write(queries, items))),
  )
}

/**
 * All items that wait when the event loop comes round, or when the batch before them is on disk, are written together. `write`
 * gets them in the order of arrival and gives one result each, in the same order; if it rejects, every waiting promise rejects
 * with that error - an item that may be refused must say so in its result.
 */
export function inBatches<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
): GroupCommit<Item, Result> {
  type Waiting = {
    readonly item: Item
    readonly resolve: (result: Result) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let isFlushing = false

  async function flush(): Promise<void> {
    const batch = waiting.slice(0, largestBatch)
    waiting = waiting.slice(largestBatch)
    try {
      const results = allOf(batch, await write(batch.map(({ item }) => item)))
      results.forEach((result, index) => batch[index]?.resolve(result))
    } catch (error) {
      for (const one of batch) one.reject(error)
    }
    isFlushing = waiting.length > 0
    if (isFlushing) setImmediate(() => void flush())
  }

  return {
    append: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        if (isFlushing) return
        isFlushing = true
        setImmediate(() => void flush())
      }),
  }
}

function allOf<Result>(items: readonly unknown[], results: readonly Result[]): readonly Result[] {
  if (results.length === items.length) return results
  throw new Error(`groupCommit: write got ${items.length} items, returned ${results.length}`)
}
