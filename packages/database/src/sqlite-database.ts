import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Bound, Database, Queries, Row, Value } from './database.ts'
import { orderForgetter } from './order-forgetter.ts'

/**
 * A SQLite file as a surface works with it. There is one connection: whoever comes while a transaction is open waits until it
 * is over, in the order of coming. `mostRewritten`: see `orderForgetter`.
 */
export function sqliteDatabase(handle: DatabaseSync, mostRewritten?: number): Database {
  const inside = queriesOver(handle)
  const forgetOrder = orderForgetter(handle, mostRewritten)
  let open: Promise<void> | undefined

  /** Between the look and the work nobody else gets in. */
  async function whenFree<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    while (open !== undefined) await open
    return work()
  }

  async function allOrNothing<Result>(
    work: (queries: Queries) => Promise<Result>,
  ): Promise<Result> {
    const over = Promise.withResolvers<void>()
    open = over.promise
    try {
      handle.exec('BEGIN IMMEDIATE')
      const result = await work(inside)
      handle.exec('COMMIT')
      return result
    } catch (error) {
      if (handle.isTransaction) handle.exec('ROLLBACK')
      throw error
    } finally {
      open = undefined
      over.resolve()
    }
  }

  const transaction: Database['transaction'] = (work) => whenFree(() => allOrNothing(work))
  return {
    kind: 'sqlite',
    all: (...given) => whenFree(() => inside.all(...given)),
    get: (...given) => whenFree(() => inside.get(...given)),
    run: (...given) => whenFree(() => inside.run(...given)),
    insert: (...given) => transaction((queries) => queries.insert(...given)),
    transaction,
    forgetOrder: () => whenFree(forgetOrder),
    close: () => whenFree(() => handle.close()),
  }
}

/** What is asked of an open file, each thing at once. */
export function queriesOver(handle: DatabaseSync): Queries {
  const statements = new Map<string, StatementSync>()

  function prepared(sql: string): StatementSync {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = handle.prepare(
      sql.replaceAll(/\bIN \(\?\)/g, 'IN (SELECT value FROM json_each(?))'),
    )
    statements.set(sql, statement)
    return statement
  }

  return {
    all: async (sql, ...values) =>
      prepared(sql)
        .all(...values.map(bound))
        .map(rowOf),
    async get(sql, ...values) {
      const row = prepared(sql).get(...values.map(bound))
      return row && rowOf(row)
    },
    run: async (sql, ...values) => void prepared(sql).run(...values.map(bound)),
    async insert(table, rows, conflict) {
      const [first] = rows
      if (first === undefined) return
      const columns = Object.keys(first)
      const places = columns.map(() => '?').join(', ')
      const statement = prepared(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})${conflict === undefined ? '' : ` ON CONFLICT ${conflict}`}`,
      )
      for (const row of rows) statement.run(...Object.values(row))
    },
  }
}

function bound(value: Bound): Value {
  return Array.isArray(value) ? JSON.stringify(value) : (value as Value)
}

/** Numbers come as bigint only where it is asked for, which nobody does here. */
function rowOf(row: object): Row {
  return row as Row
}
