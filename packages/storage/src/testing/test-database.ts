import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { postgresPool } from '@meinungsbild/database'
import { inject } from 'vitest'
import type { StoragePlace } from '../storage-place.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database without a row, where the tests of this run are over PostgreSQL (see `share-postgres.ts`). */
    readonly postgresTemplate: string | undefined
  }
}

/** An empty database, and what can be done to it behind the back of whoever has it open. */
export type TestDatabase = {
  readonly place: StoragePlace
  /** Parameters stand as $1, $2 in the statement. */
  run(sql: string, ...parameters: readonly SQLInputValue[]): Promise<Ran>
  /** What a thief with the database does: no trigger keeps him from anything. */
  tamper(sql: string, ...parameters: readonly SQLInputValue[]): Promise<void>
  /** All that is remembered: every cell of every table, and the bytes of a file. */
  remains(): Promise<Buffer>
  /** Makes copies of it as it is now; nobody may have it open, and itself it goes. */
  freeze(): Promise<() => Promise<TestDatabase>>
  forget(): Promise<void>
}

type Ran = {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** Rows that were changed. */
  readonly changes: number
}

/** The tests of this run are over PostgreSQL, and not over files. */
export const isOverPostgres = inject('postgresTemplate') !== undefined

export function newTestDatabase(): Promise<TestDatabase> {
  const template = inject('postgresTemplate')
  return template === undefined ? inFile() : onServer(template)
}

/** The same without a schema. */
export function bareTestDatabase(): Promise<TestDatabase> {
  const template = inject('postgresTemplate')
  return template === undefined ? inFile() : onServer(new URL('template1', template).href)
}

/** Where it lies, for tests of what is true of files alone. */
export function fileOf({ place }: TestDatabase): string {
  if (!('file' in place)) throw new Error('This database lies on a server.')
  return place.file
}

async function inFile(content?: Buffer): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'))
  const file = join(folder, 'staff.db')
  if (content !== undefined) writeFileSync(file, content)

  function run(sql: string, ...parameters: readonly SQLInputValue[]): Ran {
    // The house may be writing.
    const database = new DatabaseSync(file, { timeout: 10_000 })
    try {
      database.exec('pragma secure_delete = on')
      const statement = database.prepare(sql)
      const named = Object.fromEntries(parameters.map((value, index) => [`$${index + 1}`, value]))
      if (statement.columns().length === 0)
        return { rows: [], changes: Number(statement.run(named).changes) }
      return { rows: statement.all(named).map((row) => ({ ...row })), changes: 0 }
    } finally {
      database.close()
    }
  }

  async function forget(): Promise<void> {
    rmSync(folder, { recursive: true })
  }

  return {
    place: { file },
    run: async (sql, ...parameters) => run(sql, ...parameters),
    async tamper(sql, ...parameters) {
      const triggers = run("select name from sqlite_master where type = 'trigger'").rows
      for (const { name } of triggers) run(`drop trigger ${String(name)}`)
      changed(run(sql, ...parameters))
    },
    async remains() {
      const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
      const tables = run("select name from sqlite_master where type = 'table'").rows
      const rows = tables.flatMap(({ name }) => run(`select * from "${String(name)}"`).rows)
      return Buffer.concat([...files, cellsOf(rows)])
    },
    async freeze() {
      const bytes = readFileSync(file)
      await forget()
      return () => inFile(bytes)
    },
    forget,
  }
}

async function onServer(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  const server = new URL('postgres', template).href
  const place = { address: new URL(name, template).href }
  await onceIn(server, [`create database ${name} template ${new URL(template).pathname.slice(1)}`])

  const run = (sql: string, ...parameters: readonly SQLInputValue[]) =>
    onceIn(place.address, [], sql, parameters)

  return {
    place,
    run,
    async tamper(sql, ...parameters) {
      const first = ['set session_replication_role = replica']
      changed(await onceIn(place.address, first, sql, parameters))
    },
    async remains() {
      const tables = await run("select tablename from pg_tables where schemaname = 'public'")
      // Over one connection: one for each table would be more than the server has.
      return overOne(place.address, async (query) => {
        const rows: Ran['rows'][] = []
        for (const { tablename } of tables.rows)
          rows.push((await query(`select * from ${String(tablename)}`)).rows)
        return cellsOf(rows.flat())
      })
    },
    // The template goes with the server.
    freeze: async () => () => onServer(place.address),
    async forget() {
      await onceIn(server, [`drop database ${name} with (force)`])
    },
  }
}

function cellsOf(rows: Ran['rows']): Buffer {
  const cells = rows.flatMap((row) => Object.values(row))
  return Buffer.concat(
    cells.flatMap((cell) => [
      cell instanceof Uint8Array ? cell : Buffer.from(String(cell)),
      Buffer.from('\n'),
    ]),
  )
}

function onceIn(
  address: string,
  first: readonly string[],
  sql = 'select 1',
  parameters: readonly SQLInputValue[] = [],
): Promise<Ran> {
  return overOne(address, async (query) => {
    for (const each of first) await query(each)
    return query(sql, parameters)
  })
}

/** What `work` makes of a connection of its own. */
async function overOne<Made>(
  address: string,
  work: (
    query: (sql: string, parameters?: readonly SQLInputValue[]) => Promise<Ran>,
  ) => Promise<Made>,
): Promise<Made> {
  const pool = await postgresPool({ address, most: 1, onBroken: () => undefined })
  try {
    return await work(async (sql, parameters = []) => {
      const { rows, rowCount } = await pool.query(sql, [...parameters])
      return { rows, changes: rowCount ?? 0 }
    })
  } finally {
    await pool.end()
  }
}

function changed({ changes }: Ran): void {
  if (changes === 0) throw new Error('Nothing was there to be changed.')
}
