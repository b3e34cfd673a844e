import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startPostgres, type PostgresServer } from '../testing/postgres-server.ts'
import { openPostgres } from './open-postgres.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const first = `create table notes (
  number integer not null primary key,
  text text not null,
  picture blob
) strict, without rowid;
create trigger notes_never_change before update on notes
when exists (select 1 from notes where number = old.number and text <> 'pencil')
begin select raise(abort, 'A note is never changed.'); end;
create table counts (notes integer not null);
insert into counts values (0);
create trigger notes_are_counted after insert on notes
begin
  update counts set notes = notes + 1;
end;`
const second = 'drop trigger notes_are_counted;'

async function opened(address: string, migrations: readonly string[]) {
  const result = await openPostgres({
    address,
    migrations,
    onBroken: (error) => expect.unreachable(error.message),
  })
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  let isOpen = true
  const close = async () => {
    if (isOpen) await result.pool.end()
    isOpen = false
  }
  onTestFinished(close)
  return { pool: result.pool, close }
}

test('a schema written for SQLite keeps its types, its order of texts and its triggers', async () => {
  const { pool } = await opened(await server.newDatabase(), [first])
  await pool.query(
    `insert into notes values (1, 'ä', $1), (2, 'Z', null), (3, 'a', null), (4, 'pencil', null)`,
    [new Uint8Array([1, 2])],
  )
  const { rows } = await pool.query('select number, text, picture from notes order by text')
  expect(rows.map(({ text }) => text)).toEqual(['Z', 'a', 'pencil', 'ä'])
  expect(rows.map(({ number }) => number)).toEqual([2, 3, 4, 1])
  expect([...rows[3].picture]).toEqual([1, 2])
  expect((await pool.query('select notes from counts')).rows).toEqual([{ notes: 4 }])
  await pool.query(`update notes set text = 'ink' where number = 4`)
  await expect(pool.query(`update notes set text = 'b' where number = 3`)).rejects.toThrow(
    'A note is never changed.',
  )
})

test('several processes that start at once migrate once, and a later start goes on', async () => {
  const address = await server.newDatabase()
  const [one] = await Promise.all([1, 2, 3].map(() => opened(address, [first])))
  await one?.pool.query(`insert into notes values (1, 'kept', null)`)
  const { pool } = await opened(address, [first, second])
  await pool.query(`insert into notes values (2, 'not counted', null)`)
  expect((await pool.query('select notes from counts')).rows).toEqual([{ notes: 1 }])
})

test('a wrong migration changes nothing', async () => {
  const address = await server.newDatabase()
  const wrong = `insert into counts values (7); insert into nowhere values (1);`
  await expect(opened(address, [first, wrong])).rejects.toThrow('nowhere')
  const { pool } = await opened(address, [first])
  expect((await pool.query('select notes from counts')).rows).toEqual([{ notes: 0 }])
})

test('a schema of a later version, and a server that is not there, are refused without a secret in the sentence', async () => {
  const address = await server.newDatabase()
  await (await opened(address, [first, second])).close()
  const refused = async (where: string) => {
    const result = await openPostgres({
      address: where,
      migrations: [first],
      onBroken: () => undefined,
    })
    return result.ok ? undefined : result.refusal
  }
  expect((await refused(address))?.code).toBe('newer')
  const nobody = await refused('postgres://somebody:geheim@127.0.0.1:1/meinungsbild')
  expect(nobody?.code).toBe('unreachable')
  expect(nobody?.sentence.de).toContain('postgres://127.0.0.1:1/meinungsbild')
  expect(JSON.stringify(nobody)).not.toContain('geheim')
  expect((await refused(`${address}_missing`))?.code).toBe('unreachable')
})
