import { statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { connectDatabase } from './connect-database.ts'
import type { Database } from './database.ts'
import { isUnavailable } from './is-unavailable.ts'
import { freshDatabaseInThread } from './testing/database-in-thread.ts'
import {
  databaseKinds,
  freshDatabase,
  freshPlace,
  openTestDatabase,
  sharedPostgres,
} from './testing/fresh-database.ts'

const migrations = [
  `CREATE TABLE notes (
     author TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, picture BLOB,
     PRIMARY KEY (author, number)
   ) STRICT, WITHOUT ROWID`,
]

const picture = new Uint8Array([0, 1, 255])
const note = (author: string, number: number, text = '') => ({ author, number, text, picture })
const allTexts = 'SELECT text FROM notes ORDER BY author, number'

const fileOfThread = 'sqlite in another thread'

describe.each([...databaseKinds, fileOfThread] as const)('a memory in %s', (kind) => {
  const open = () =>
    kind === fileOfThread ? freshDatabaseInThread(migrations) : freshDatabase(kind, { migrations })

  test('gives back what was put in, as texts, numbers, bytes and nothing', async () => {
    const database = await open()
    await database.insert('notes', [note('a', 1, 'ä?'), note('b', 2 ** 40)])
    await database.run('UPDATE notes SET picture = ? WHERE author = ?', null, 'b')
    expect(await database.all('SELECT * FROM notes ORDER BY author')).toEqual([
      note('a', 1, 'ä?'),
      { ...note('b', 2 ** 40), picture: null },
    ])
    expect(await database.get('SELECT count(*) AS n FROM notes')).toEqual({ n: 2 })
    expect(await database.get('SELECT text FROM notes WHERE author = ?', 'c')).toBeUndefined()
    await database.insert('notes', [])
  })

  test('asks for lists of any length, also of none', async () => {
    const database = await open()
    await database.insert(
      'notes',
      Array.from({ length: 12_000 }, (_, n) => note(`a${n}`, n)),
    )
    const asked = Array.from({ length: 7_000 }, (_, n) => `a${n * 2}`)
    const count = async (list: readonly string[], not = '') =>
      (await database.get(`SELECT count(*) AS n FROM notes WHERE author ${not} IN (?)`, list))?.[
        'n'
      ]
    expect(await count(asked)).toBe(6_000)
    expect(await count(asked, 'NOT')).toBe(6_000)
    expect(await count([])).toBe(0)
    expect(await count(['"', '{a1}', 'a1', '\\'])).toBe(1)
  })

  test('puts in what is new and joins what is there', async () => {
    const database = await open()
    const join = '(author, number) DO UPDATE SET text = notes.text || excluded.text'
    await database.insert('notes', [note('a', 1, 'x'), note('b', 1, 'x')], join)
    await database.insert('notes', [note('b', 1, 'y'), note('c', 1, 'z')], join)
    expect((await database.all(allTexts)).map(({ text }) => text)).toEqual(['x', 'xy', 'z'])
  })

  test('a transaction is wholly there or not at all, and nobody sees into it', async () => {
    const database = await open()
    const halfWay = Promise.withResolvers<void>()
    const failed = database.transaction(async (queries) => {
      await queries.insert('notes', [note('a', 1)])
      await halfWay.promise
      throw new Error('half way')
    })
    const seen = database.all(allTexts)
    halfWay.resolve()
    await expect(failed).rejects.toThrow('half way')
    expect(await seen).toEqual([])
    expect(await database.all(allTexts)).toEqual([])
    await database.insert('notes', [note('a', 1)])
    await expect(database.insert('notes', [note('b', 1), note('a', 1)])).rejects.toThrow(/unique/i)
    expect(await database.all(allTexts)).toHaveLength(1)
  })

  test('what a transaction has read is true until it ends: none runs beside it', async () => {
    const database = await open()
    await Promise.all(Array.from({ length: 40 }, () => addOne(database)))
    expect(await database.get('SELECT count(*) AS n FROM notes')).toEqual({ n: 40 })
  })
})

/** Puts in a note with the number that it finds. */
function addOne(database: Database): Promise<void> {
  return database.transaction(async (queries) => {
    const row = await queries.get('SELECT count(*) AS n FROM notes')
    await queries.insert('notes', [note('a', Number(row?.['n']))])
  })
}

test('no transaction runs beside one of another process', async () => {
  const place = await freshPlace('postgres')
  const first = await openTestDatabase({ place, migrations })
  const second = await openTestDatabase({ place, migrations })
  await Promise.all(
    Array.from({ length: 40 }, (_, turn) => addOne(turn % 2 === 0 ? first : second)),
  )
  expect(await second.get('SELECT count(*) AS n FROM notes')).toEqual({ n: 40 })
})

test('another thread says of what went wrong what it is, and takes more when it is over', async () => {
  const database = await freshDatabaseInThread(migrations)
  await database.run('PRAGMA query_only = ON')
  const refused = database.insert('notes', [note('a', 1)])
  await expect(refused).rejects.toSatisfy(isUnavailable)
  await expect(addOne(database)).rejects.toSatisfy(isUnavailable)
  await database.run('PRAGMA query_only = OFF')
  await addOne(database)
  expect(await database.all(allTexts)).toHaveLength(1)
})

test('a file of another thread forgets the order of its rows, though it is read from here', async () => {
  const database = await freshDatabaseInThread(migrations)
  await addOne(database)
  await addOne(database)
  expect(await database.all(allTexts)).toHaveLength(2)
  const log = `${String((await database.get('PRAGMA database_list'))?.['file'])}-wal`
  expect(statSync(log).size).toBeGreaterThan(0)
  await database.forgetOrder()
  expect(statSync(log).size).toBe(0)
  expect(await database.all(allTexts)).toHaveLength(2)
})

test('where one process may be alone, a second one is refused until the first has closed, also after the server was away', async () => {
  const place = await freshPlace('postgres')
  const onReplaced = () => expect.unreachable('Nobody else was there.')
  const parts = { place, migrations, ordered: [], onBroken: () => undefined, onReplaced }
  const first = await openTestDatabase(parts)
  const refused = async () => {
    const second = await connectDatabase(parts)
    if (second.ok) await second.database.close()
    return second.ok ? undefined : second.refusal.code
  }
  expect(await refused()).toBe('inUse')
  await (await sharedPostgres()).restart()
  // The first one takes its right again within a second or so; whoever comes before that must give it back.
  await expect.poll(refused, { timeout: 10_000, interval: 500 }).toBe('inUse')
  await first.close()
  expect(await refused()).toBeUndefined()
})
