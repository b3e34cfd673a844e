import type { Pool } from 'pg'
import type { Queries } from '../database.ts'

/** In bytes, with indexes: more would keep citizens waiting while it is written anew. */
const mostRewritten = 32 * 1024 ** 2

/** A reader, such as a backup, may hold a table for long; nobody shall wait behind us who wait for it. */
const shortPatience = `SET LOCAL lock_timeout = '2s'`

/**
 * Removes from tables what shows in which order their rows came: places in the file, the numbers of the transactions that wrote
 * them, and the numbers of large values that lie apart. All rows are put in anew in the order of their keys, which are random or
 * hashes, in one transaction for each table, so that they share one number; then the files are written anew without what is dead.
 * A table that is divided is taken part by part. What stays: the server's write-ahead log and its copies, tables larger than 32 MB unless they are empty, what a reader of that
 * moment still had to see, and what came since.
 */
export async function forgetOrderIn(
  pool: Pool,
  tables: readonly string[],
  transaction: (work: (queries: Queries) => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const { table, index, key, isSmall } of await lookAt(pool, tables)) {
    if (!isSmall && (await hasRows(pool, table))) continue
    // Sorted whole before the first row is put in; large values get new numbers with it.
    await transaction((queries) =>
      queries.run(`WITH gone AS (DELETE FROM ${table} RETURNING *)
        INSERT INTO ${table} SELECT * FROM gone ORDER BY ${key}`),
    )
    await writeAnew(pool, table, index)
  }
}

type Looked = {
  readonly table: string
  readonly index: string
  readonly key: string
  readonly isSmall: boolean
}

async function lookAt(pool: Pool, tables: readonly string[]): Promise<readonly Looked[]> {
  const { rows } = await pool.query<Looked>(
    `SELECT c.oid::regclass::text AS "table", i.indexrelid::regclass::text AS "index",
       (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place)
        FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number) AS "key",
       pg_total_relation_size(c.oid) <= $2 AS "isSmall"
     FROM unnest($1::text[]) AS t (name)
     LEFT JOIN LATERAL pg_partition_tree(t.name::regclass) AS p ON p.isleaf
     JOIN pg_class c ON c.oid = coalesce(p.relid, t.name::regclass)
     JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary`,
    [[...tables], mostRewritten],
  )
  return rows
}

async function hasRows(pool: Pool, table: string): Promise<boolean> {
  return (await pool.query(`SELECT 1 FROM ${table} LIMIT 1`)).rows.length > 0
}

async function writeAnew(pool: Pool, table: string, index: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`BEGIN; ${shortPatience}; CLUSTER ${table} USING ${index}`)
    await client.query('COMMIT')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}
