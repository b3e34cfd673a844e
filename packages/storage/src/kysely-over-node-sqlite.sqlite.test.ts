import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isUnavailable } from '@meinungsbild/database'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { kyselyOver } from './kysely-over-node-sqlite.ts'

test('a transaction for which there is no room says so, leaves nothing, and is taken when there is room again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-full-'))
  const file = new DatabaseSync(join(folder, 'full.sqlite'))
  file.exec('PRAGMA journal_mode = WAL; CREATE TABLE note (text TEXT NOT NULL) STRICT')
  const db = kyselyOver(file, 'write')
  const write = (text: string) =>
    db.transaction().execute(async (transaction) => {
      await sql`INSERT INTO note VALUES ('short')`.execute(transaction)
      await sql`INSERT INTO note VALUES (${text})`.execute(transaction)
    })
  const notes = async () => (await sql`SELECT * FROM note`.execute(db)).rows.length
  file.exec('PRAGMA max_page_count = 4')
  await expect(write('x'.repeat(100_000))).rejects.toSatisfy(isUnavailable)
  expect(await notes()).toBe(0)
  file.exec('PRAGMA max_page_count = 1000')
  await write('x'.repeat(100_000))
  expect(await notes()).toBe(2)
  await db.destroy()
  rmSync(folder, { recursive: true })
})
