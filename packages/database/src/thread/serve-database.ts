import type { Bound, Database, Queries, Row } from '../database.ts'

/** What a thread that holds a file does for another. */
export type ServedDatabase = ReturnType<typeof serveDatabase>

type Transaction = {
  readonly queries: Queries
  readonly end: (how: End) => void
  readonly ended: Promise<void>
}

/** `undone`: nothing is left of it. */
type End = 'done' | 'undone'

/** Over a file, which has one connection: what is said `within` a transaction belongs to the one that was begun last. */
export function serveDatabase(database: Database) {
  let current: Transaction | undefined

  function queries(within: boolean): Queries {
    if (!within) return database
    if (current === undefined) throw new Error('No transaction was begun.')
    return current.queries
  }

  return {
    all: async (within: boolean, sql: string, values: readonly Bound[]) =>
      queries(within).all(sql, ...values),
    run: async (within: boolean, sql: string, values: readonly Bound[]) =>
      queries(within).run(sql, ...values),
    insert: async (within: boolean, table: string, rows: readonly Row[], conflict?: string) =>
      queries(within).insert(table, rows, conflict),
    forgetOrder: () => database.forgetOrder(),
    close: () => database.close(),

    /** Resolves in a transaction, which waits for its `end`. */
    async begin(): Promise<void> {
      const begun = Promise.withResolvers<Queries>()
      const end = Promise.withResolvers<End>()
      const ended = database.transaction(async (own) => {
        begun.resolve(own)
        if ((await end.promise) === 'undone') throw new Undone()
      })
      ended.catch(begun.reject)
      current = { queries: await begun.promise, end: end.resolve, ended }
    },

    /** Resolves when all of it is on disk, or nothing is left of it. */
    async end(how: End): Promise<void> {
      const { end, ended } = current ?? {}
      end?.(how)
      try {
        await ended
      } catch (error) {
        if (!(error instanceof Undone)) throw error
      }
    },
  }
}

class Undone extends Error {}
