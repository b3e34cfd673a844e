import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import type { Migration } from '../migration.ts'
import { freshPlace, openTestDatabase } from '../testing/fresh-database.ts'

const migrations = [
  'CREATE TABLE surveys (id TEXT NOT NULL PRIMARY KEY) STRICT',
  `CREATE TABLE ballots (
     survey TEXT NOT NULL REFERENCES surveys (id), id TEXT NOT NULL, sealed TEXT NOT NULL,
     PRIMARY KEY (survey, id)
   ) STRICT, WITHOUT ROWID`,
]

/** Some fit into their row, others lie apart. */
const sizes = [200, 6_000, 20_000]

/** Each survey in one of two tables. */
const divided = [
  ...migrations.slice(0, 1),
  {
    sqlite: '',
    postgres: `
      CREATE TABLE ballots (survey TEXT NOT NULL, id TEXT COLLATE "C" NOT NULL, sealed TEXT NOT NULL, PRIMARY KEY (survey, id))
        PARTITION BY HASH (survey);
      CREATE TABLE ballots_0 PARTITION OF ballots FOR VALUES WITH (MODULUS 2, REMAINDER 0);
      CREATE TABLE ballots_1 PARTITION OF ballots FOR VALUES WITH (MODULUS 2, REMAINDER 1);
    `,
  },
]

async function castInTurn(schema: readonly Migration[] = migrations) {
  const place = await freshPlace('postgres')
  const database = await openTestDatabase({ place, migrations: schema, ordered: ['ballots'] })
  const pool = new pg.Pool({ connectionString: 'address' in place ? place.address : '' })
  onTestFinished(() => pool.end())
  await database.insert('surveys', [{ id: 's1' }])
  const ids: string[] = []
  for (let turn = 0; turn < 40; turn++) {
    const id = randomBytes(16).toString('base64url')
    const sealed = randomBytes(sizes[turn % sizes.length] ?? 0).toString('base64url')
    await database.insert('ballots', [{ survey: 's1', id, sealed }])
    ids.push(id)
  }
  const column = async (sql: string): Promise<readonly unknown[]> =>
    (await pool.query({ text: sql, rowMode: 'array' })).rows.map(([value]) => value)
  return { database, pool, ids, column }
}

const byPlace = 'SELECT id FROM ballots ORDER BY ctid'

/** Whatever a superuser can see of a large value's place: the number under which it lies apart. */
async function idsByToast(pool: pg.Pool): Promise<readonly string[]> {
  const { rows: tables } = await pool.query(
    `SELECT reltoastrelid::regclass::text AS name FROM pg_class WHERE relname = 'ballots'`,
  )
  const { rows } = await pool.query(
    `SELECT chunk_id, string_agg(chunk_data, ''::bytea ORDER BY chunk_seq) AS value
     FROM ${tables[0].name} GROUP BY chunk_id ORDER BY chunk_id`,
  )
  const { rows: ballots } = await pool.query('SELECT id, sealed FROM ballots')
  return rows.flatMap(({ value }) => {
    const found = ballots.find(({ sealed }) => Buffer.from(sealed).equals(value))
    return found === undefined ? [] : [String(found.id)]
  })
}

test('whoever looks into the server afterwards sees rows in the order of their keys, written by one transaction', async () => {
  const { database, pool, ids, column } = await castInTurn()
  expect(await column(byPlace)).toEqual(ids)
  expect(new Set(await column('SELECT xmin::text FROM ballots')).size).toBe(40)
  const large = await idsByToast(pool)
  expect(large).toEqual(ids.filter((id) => large.includes(id)))
  expect(large.length).toBeGreaterThan(10)

  await database.forgetOrder()
  const sorted = ids.toSorted()
  expect(await column(byPlace)).toEqual(sorted)
  expect(new Set(await column('SELECT xmin::text FROM ballots')).size).toBe(1)
  expect(await idsByToast(pool)).toEqual(sorted.filter((id) => large.includes(id)))
})

test('a table that is divided is taken part by part, and large parts are left as they are', async () => {
  const { database, ids, column } = await castInTurn(divided)
  expect(await column(byPlace)).toEqual(ids)
  await database.forgetOrder()
  expect(await column(byPlace)).toEqual(ids.toSorted())
  expect(new Set(await column('SELECT xmin::text FROM ballots')).size).toBe(1)

  const large = randomBytes(34 * 1024 ** 2).toString('base64url')
  await database.insert('ballots', [{ survey: 's1', id: '-', sealed: large }])
  await database.insert('ballots', [{ survey: 's1', id: '+', sealed: '' }])
  await database.forgetOrder()
  expect((await column(byPlace)).slice(-2)).toEqual(['-', '+'])
})

test('what was deleted is gone from the files too', async () => {
  const { database, column } = await castInTurn()
  await database.run('DELETE FROM ballots')
  const bytes = `SELECT pg_relation_size('ballots') + pg_relation_size(reltoastrelid)
    FROM pg_class WHERE relname = 'ballots'`
  expect(Number((await column(bytes))[0])).toBeGreaterThan(100_000)
  await database.forgetOrder()
  expect(Number((await column(bytes))[0])).toBe(0)
})

test('nothing is written anew where nothing has come, or while somebody reads for long', async () => {
  const { database, pool, column } = await castInTurn()
  await database.forgetOrder()
  const file = `SELECT pg_relation_filenode('ballots')`
  const before = await column(file)
  await database.forgetOrder()
  expect(await column(file)).toEqual(before)

  const backup = await pool.connect()
  await backup.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM ballots')
  await database.insert('ballots', [{ survey: 's1', id: 'late', sealed: '' }])
  await database.forgetOrder()
  expect(await column(file)).toEqual(before)
  const { rows } = await backup.query('SELECT count(*)::int AS n FROM ballots')
  expect(rows).toEqual([{ n: 40 }])
  await backup.query('COMMIT')
  backup.release()
  await database.forgetOrder()
  expect(await column(file)).not.toEqual(before)
})
