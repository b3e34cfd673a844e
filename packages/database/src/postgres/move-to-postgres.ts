import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import type { PoolClient } from 'pg'
import { migrate } from '../migrate.ts'
import type { Migration } from '../migration.ts'
import { openDatabase, type Leaves } from '../open-database.ts'
import type { DatabaseRefusal } from '../refusal.ts'
import { openPostgres } from './open-postgres.ts'
import { tableSum } from './table-sum.ts'
import { withoutSecrets } from './without-secrets.ts'

type Move = {
  readonly file: string
  readonly address: string
  readonly migrations: readonly Migration[]
  readonly leaves?: Leaves
}

/** A table that was copied: the same rows and the same sum of hashes on both sides. */
type MovedTable = { readonly name: string; readonly rows: number; readonly hash: string }

type Moved =
  | { readonly ok: true; readonly tables: readonly MovedTable[] }
  | { readonly ok: false; readonly refusal: DatabaseRefusal | MoveRefusal }

/** `notEmpty`: something lies in the target; `different`: after copying, a table was not the same. Nothing was kept. */
type MoveRefusal = {
  readonly code: 'notEmpty' | 'different'
  readonly sentence: { readonly de: string; readonly en: string }
}

/** So many values, and about so many bytes, go to the server at once. */
const mostValues = 20_000
const mostBytes = 4_000_000

/**
 * Copies a file that nobody has open into an empty database of PostgreSQL, both brought to the newest version: everything in one
 * transaction, which is kept only when every table there holds what it holds here. The file stays as it is. May be repeated
 * after a break.
 */
export async function moveToPostgres({ file, address, migrations, leaves }: Move): Promise<Moved> {
  const source = openDatabase(file, migrations, leaves)
  if (!source.ok) return source
  try {
    const target = await openPostgres({ address, migrations, onBroken: () => undefined })
    if (!target.ok) return target
    try {
      const client = await target.pool.connect()
      try {
        return await copyAll(source.database, client, migrations, withoutSecrets(address))
      } finally {
        client.release()
      }
    } finally {
      await target.pool.end()
    }
  } finally {
    source.database.close()
  }
}

async function copyAll(
  source: DatabaseSync,
  client: PoolClient,
  migrations: readonly Migration[],
  name: string,
): Promise<Moved> {
  const tables = tablesIn(source)
  const copied: MovedTable[] = []
  await client.query('begin')
  try {
    await client.query(`lock table ${tables.map(quoted).join(', ')} in access exclusive mode`)
    if (!(await isEmpty(client, tables, migrations))) {
      await client.query('rollback')
      return { ok: false, refusal: notEmpty(name) }
    }
    // Triggers have done their work in the file already.
    for (const table of tables)
      await client.query(`alter table ${quoted(table)} disable trigger user`)
    await client.query('set constraints all deferred')
    for (const table of tables) {
      await client.query(`delete from ${quoted(table)}`)
      await copyTable(source, client, table)
    }
    await client.query('set constraints all immediate')
    for (const table of tables) {
      await client.query(`alter table ${quoted(table)} enable trigger user`)
      await continueNumbers(client, table)
      const [here, there] = [sumHere(source, table), await sumThere(client, table)]
      if (here.rows !== there.rows || here.hash !== there.hash) {
        await client.query('rollback')
        return { ok: false, refusal: different(name, table) }
      }
      copied.push({ name: table, ...there })
    }
    await client.query('commit')
    return { ok: true, tables: copied }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Those that others refer to first. */
function tablesIn(database: DatabaseSync): readonly string[] {
  const names = database
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
    .all()
    .map(({ name }) => String(name))
    .toSorted()
  const done = new Set<string>()
  function visit(name: string, from: readonly string[]): void {
    if (done.has(name) || from.includes(name)) return
    for (const { table } of database.prepare(`pragma foreign_key_list(${quoted(name)})`).all())
      visit(String(table), [...from, name])
    done.add(name)
  }
  for (const name of names) visit(name, [])
  return [...done]
}

function columnsIn(database: DatabaseSync, table: string): readonly string[] {
  return database
    .prepare(`pragma table_info(${quoted(table)})`)
    .all()
    .map(({ name }) => String(name))
    .toSorted()
}

/** Whether nothing lies there but what the migrations themselves have put there. */
async function isEmpty(
  client: PoolClient,
  tables: readonly string[],
  migrations: readonly Migration[],
): Promise<boolean> {
  const fresh = new DatabaseSync(':memory:')
  try {
    migrate(fresh, migrations)
    for (const table of tables) {
      const there = await sumThere(client, table, columnsIn(fresh, table))
      if (there.hash !== sumHere(fresh, table).hash) return false
    }
    return true
  } finally {
    fresh.close()
  }
}

async function copyTable(source: DatabaseSync, client: PoolClient, table: string): Promise<void> {
  const columns = columnsIn(source, table)
  const insert = `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values `
  let values: SQLOutputValue[] = []
  let bytes = 0
  async function send(): Promise<void> {
    if (values.length === 0) return
    const places = Array.from(
      { length: values.length / columns.length },
      (_, row) =>
        `(${columns.map((_column, index) => `$${row * columns.length + index + 1}`).join(', ')})`,
    )
    await client.query(insert + places.join(', '), values)
    values = []
    bytes = 0
  }
  for (const row of source.prepare(`select * from ${quoted(table)}`).iterate()) {
    const added = columns.map((column) => row[column] ?? null)
    bytes += added.reduce<number>((sum, value) => sum + sizeOf(value), 0)
    values.push(...added.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)))
    if (values.length + columns.length > mostValues || bytes > mostBytes) await send()
  }
  await send()
}

function sizeOf(value: SQLOutputValue): number {
  return typeof value === 'string' || value instanceof Uint8Array ? value.length : 8
}

/** Numbers that the server gives go on behind those that were copied. */
async function continueNumbers(client: PoolClient, table: string): Promise<void> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_schema = current_schema() and table_name = $1 and is_identity = 'YES'`,
    [table],
  )
  for (const { column_name: column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(table)}`,
      [quoted(table), column],
    )
}

function sumHere(database: DatabaseSync, table: string) {
  const sum = tableSum(columnsIn(database, table))
  for (const row of database.prepare(`select * from ${quoted(table)}`).iterate()) sum.add(row)
  return sum.read()
}

/** By its own columns, so that one too many is seen as well. */
async function sumThere(client: PoolClient, table: string, columns?: readonly string[]) {
  const cursor = quoted(`moved ${table}`)
  await client.query(`declare ${cursor} no scroll cursor for select * from ${quoted(table)}`)
  let sum: ReturnType<typeof tableSum> | undefined
  for (;;) {
    const { rows, fields } = await client.query(`fetch 500 from ${cursor}`)
    sum ??= tableSum(columns ?? fields.map(({ name }) => name).toSorted())
    if (rows.length === 0) break
    for (const row of rows) sum.add(row)
  }
  await client.query(`close ${cursor}`)
  return sum.read()
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function notEmpty(name: string): MoveRefusal {
  return {
    code: 'notEmpty',
    sentence: {
      de: `Die Datenbank ${name} ist nicht leer. Umgezogen wird nur in eine leere; es wurde nichts verändert.`,
      en: `The database ${name} is not empty. Data are moved into an empty one only; nothing was changed.`,
    },
  }
}

function different(name: string, table: string): MoveRefusal {
  return {
    code: 'different',
    sentence: {
      de: `Die Tabelle ${table} wäre in ${name} nicht dieselbe wie in der Datei. Es wurde nichts umgezogen.`,
      en: `The table ${table} would not be the same in ${name} as in the file. Nothing was moved.`,
    },
  }
}
