import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { DatabasePlace } from './connect-database.ts'
import type { Queries } from './database.ts'
import { groupCommit } from './group-commit.ts'
import { openDatabase } from './open-database.ts'
import { databaseKinds, freshPlace, openTestDatabase } from './testing/fresh-database.ts'

const schema = [
  `CREATE TABLE answer (id INTEGER PRIMARY KEY) STRICT;
   CREATE TABLE child (answer INTEGER REFERENCES answer DEFERRABLE INITIALLY DEFERRED) STRICT;`,
]
const counting = 'SELECT count(*) AS n FROM answer'

/** Counts through a connection of its own. */
async function reader(place: DatabasePlace): Promise<() => Promise<number>> {
  if ('file' in place) {
    const database = new DatabaseSync(place.file, { readOnly: true })
    onTestFinished(() => database.close())
    return async () => Number(database.prepare(counting).get()?.['n'])
  }
  const pool = new pg.Pool({ connectionString: place.address, max: 1 })
  onTestFinished(() => pool.end())
  return async () => Number((await pool.query(counting)).rows[0].n)
}

const insert = (queries: Queries, ids: readonly number[]) =>
  queries.insert(
    'answer',
    ids.map((id) => ({ id })),
  )

describe.each(databaseKinds)('group commit in %s', (kind) => {
  async function fresh() {
    const place = await freshPlace(kind)
    const database = await openTestDatabase({ place, migrations: schema })
    return { database, rowsOnDisk: await reader(place) }
  }

  test('writes what waits together in batches of at most 512 and answers each item with its own result', async () => {
    const { database, rowsOnDisk } = await fresh()
    const batches: number[] = []
    const { append } = groupCommit<number, string>(database, async (queries, ids) => {
      batches.push(ids.length)
      await insert(queries, ids)
      return ids.map((id) => `answer ${id}`)
    })
    const ids = Array.from({ length: 1300 }, (_, index) => index + 1)
    const results = await Promise.all(ids.map((id) => append(id)))
    expect(results).toEqual(ids.map((id) => `answer ${id}`))
    expect(batches).toEqual([512, 512, 276])
    expect(await rowsOnDisk()).toBe(1300)
    await append(1301)
    expect(await rowsOnDisk()).toBe(1301)
  })

  test('acknowledges only what another connection can already see', async () => {
    const { database, rowsOnDisk } = await fresh()
    const { append } = groupCommit<number, number>(database, async (queries, ids) => {
      await insert(queries, ids)
      expect(await rowsOnDisk()).toBe(0)
      return ids
    })
    const seen = await Promise.all([1, 2, 3].map((id) => append(id).then(rowsOnDisk)))
    expect(seen).toEqual([3, 3, 3])
  })

  test('one failing item fails its whole batch, stores none of it, and the next batch goes through', async () => {
    const { database, rowsOnDisk } = await fresh()
    const { append } = groupCommit<number, number>(database, async (queries, ids) => {
      await insert(queries, ids)
      return ids
    })
    const outcomes = await Promise.allSettled([append(1), append(2), append(2), append(3)])
    expect(outcomes.map((one) => one.status)).toEqual(Array(4).fill('rejected'))
    expect(await rowsOnDisk()).toBe(0)
    await append(2)
    expect(await rowsOnDisk()).toBe(1)
  })

  test('rejects when only the commit fails', async () => {
    const { database, rowsOnDisk } = await fresh()
    const { append } = groupCommit<number, number>(database, async (queries, ids) => {
      await queries.insert(
        'child',
        ids.map((answer) => ({ answer })),
      )
      return ids
    })
    await expect(append(99)).rejects.toThrow(/foreign key constraint/i)
    expect(await rowsOnDisk()).toBe(0)
    await database.insert('answer', [{ id: 1 }])
    expect(await rowsOnDisk()).toBe(1)
  })

  test('refuses a writer that forgets a result, rather than leaving somebody waiting', async () => {
    const { database, rowsOnDisk } = await fresh()
    const { append } = groupCommit<number, number>(database, async (queries, ids) => {
      await insert(queries, ids)
      return []
    })
    await expect(append(1)).rejects.toThrow('write got 1 items, returned 0')
    expect(await rowsOnDisk()).toBe(0)
  })
})

test('a process killed in mid-load has lost nothing that it acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-commit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'killed.sqlite')
  const program = `
    import { writeSync } from 'node:fs'
    import { connectDatabase } from '${import.meta.resolve('./connect-database.ts')}'
    import { groupCommit } from '${import.meta.resolve('./group-commit.ts')}'
    const place = { file: ${JSON.stringify(file)} }
    const { database } = await connectDatabase({ place, migrations: ${JSON.stringify(schema)}, ordered: [] })
    const { append } = groupCommit(database, async (queries, ids) => {
      await queries.insert('answer', ids.map((id) => ({ id })))
      return ids
    })
    let next = 1
    async function citizen() {
      for (;;) writeSync(1, await append(next++) + '\\n')
    }
    for (let n = 0; n < 64; n++) citizen()`
  const child = spawn(process.execPath, ['--input-type=module', '--no-warnings', '-e', program])
  const gone = once(child, 'close')
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
    if (printed.length > 20_000) child.kill('SIGKILL')
  })
  const [, signal] = await gone
  expect(signal).toBe('SIGKILL')
  // The last line may be torn by the kill; a whole line is an acknowledgement.
  const acknowledged = printed.split('\n').slice(0, -1).map(Number)
  expect(acknowledged.length).toBeGreaterThan(1000)
  const result = openDatabase(file, schema)
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  onTestFinished(() => result.database.close())
  const stored = new Set(
    result.database
      .prepare('SELECT id FROM answer')
      .all()
      .map((row) => row['id']),
  )
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
})
