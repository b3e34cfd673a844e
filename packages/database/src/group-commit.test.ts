import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { groupCommit } from './group-commit.ts'
import { openDatabase } from './open-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-commit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const schema = ['CREATE TABLE answer (id INTEGER PRIMARY KEY) STRICT']
let open: DatabaseSync[] = []
afterEach(() => {
  for (const database of open) database.close()
  open = []
})

function fresh(name: string): { database: DatabaseSync; rowsOnDisk(): number } {
  const file = join(folder, name)
  const result = openDatabase(file, schema)
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  const reader = new DatabaseSync(file, { readOnly: true })
  open.push(result.database, reader)
  const count = reader.prepare('SELECT count(*) AS n FROM answer')
  return { database: result.database, rowsOnDisk: () => Number(count.get()?.['n']) }
}

describe('group commit', () => {
  test('writes what waits together in batches of at most 512 and answers each item with its own result', async () => {
    const { database, rowsOnDisk } = fresh('batches.sqlite')
    const insert = database.prepare('INSERT INTO answer VALUES (?)')
    const batches: number[] = []
    const { append } = groupCommit<number, string>(database, (ids) => {
      batches.push(ids.length)
      return ids.map((id) => `answer ${insert.run(id).lastInsertRowid}`)
    })
    const ids = Array.from({ length: 1300 }, (_, index) => index + 1)
    const results = await Promise.all(ids.map((id) => append(id)))
    expect(results).toEqual(ids.map((id) => `answer ${id}`))
    expect(batches).toEqual([512, 512, 276])
    expect(rowsOnDisk()).toBe(1300)
    await append(1301)
    expect(rowsOnDisk()).toBe(1301)
  })

  test('acknowledges only what another connection can already see', async () => {
    const { database, rowsOnDisk } = fresh('visible.sqlite')
    const insert = database.prepare('INSERT INTO answer VALUES (?)')
    const { append } = groupCommit<number, void>(database, (ids) =>
      ids.map((id) => {
        insert.run(id)
        expect(rowsOnDisk()).toBe(0)
      }),
    )
    const seen = await Promise.all([1, 2, 3].map((id) => append(id).then(rowsOnDisk)))
    expect(seen).toEqual([3, 3, 3])
  })

  test('one failing item fails its whole batch, stores none of it, and the next batch goes through', async () => {
    const { database, rowsOnDisk } = fresh('failing.sqlite')
    const insert = database.prepare('INSERT INTO answer VALUES (?)')
    const { append } = groupCommit<number, unknown>(database, (ids) =>
      ids.map((i) => insert.run(i)),
    )
    const outcomes = await Promise.allSettled([append(1), append(2), append(2), append(3)])
    expect(outcomes.map((one) => one.status)).toEqual(Array(4).fill('rejected'))
    expect(rowsOnDisk()).toBe(0)
    await append(2)
    expect(rowsOnDisk()).toBe(1)
  })

  test('rejects when only the commit fails', async () => {
    const { database, rowsOnDisk } = fresh('commit.sqlite')
    database.exec(`CREATE TABLE child (
      answer INTEGER REFERENCES answer DEFERRABLE INITIALLY DEFERRED) STRICT`)
    const { append } = groupCommit<number, unknown>(database, (ids) =>
      ids.map((id) => database.prepare('INSERT INTO child VALUES (?)').run(id)),
    )
    await expect(append(99)).rejects.toThrow('FOREIGN KEY constraint failed')
    expect(database.isTransaction).toBe(false)
    expect(rowsOnDisk()).toBe(0)
  })

  test('refuses a writer that forgets a result, rather than leaving somebody waiting', async () => {
    const { database, rowsOnDisk } = fresh('forgetful.sqlite')
    const insert = database.prepare('INSERT INTO answer VALUES (?)')
    const { append } = groupCommit<number, unknown>(database, (ids) => {
      for (const id of ids) insert.run(id)
      return []
    })
    await expect(append(1)).rejects.toThrow('write got 1 items, returned 0')
    expect(rowsOnDisk()).toBe(0)
  })

  test('a process killed in mid-load has lost nothing that it acknowledged', async () => {
    const file = join(folder, 'killed.sqlite')
    const program = `
      import { writeSync } from 'node:fs'
      import { openDatabase } from '${import.meta.resolve('./open-database.ts')}'
      import { groupCommit } from '${import.meta.resolve('./group-commit.ts')}'
      const { database } = openDatabase(${JSON.stringify(file)}, ${JSON.stringify(schema)})
      const insert = database.prepare('INSERT INTO answer VALUES (?)')
      const { append } = groupCommit(database, (ids) => ids.map((id) => insert.run(id) && id))
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
    open.push(result.database)
    const stored = new Set(
      result.database
        .prepare('SELECT id FROM answer')
        .all()
        .map((row) => row['id']),
    )
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
  })
})
