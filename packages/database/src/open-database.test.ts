import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-database-'))
afterAll(() => rmSync(folder, { recursive: true }))

const first = 'CREATE TABLE note (text TEXT NOT NULL) STRICT'
const second = "INSERT INTO note VALUES ('from the second migration')"

function opened(file: string, migrations: readonly string[]): DatabaseSync {
  const result = openDatabase(file, migrations)
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  return result.database
}

function refusalOf(file: string, migrations: readonly string[]) {
  const result = openDatabase(file, migrations)
  return result.ok ? undefined : result.refusal
}

function notes(database: DatabaseSync): unknown[] {
  return database
    .prepare('SELECT text FROM note ORDER BY rowid')
    .all()
    .map((row) => row['text'])
}

describe('opening a database', () => {
  test('runs each migration once, also when one is added later, and keeps what was written', () => {
    const file = join(folder, 'migrated.sqlite')
    const before = opened(file, [first])
    before.exec("INSERT INTO note VALUES ('kept')")
    before.close()
    opened(file, [first, second]).close()
    const after = opened(file, [first, second])
    expect(notes(after)).toEqual(['kept', 'from the second migration'])
    after.close()
  })

  test('leaves the schema where it was when a migration is wrong, and says what is wrong', () => {
    const file = join(folder, 'half.sqlite')
    const wrong = "INSERT INTO note VALUES ('half done'); INSERT INTO nowhere VALUES (1)"
    expect(() => openDatabase(file, [first, wrong])).toThrow('no such table: nowhere')
    const database = opened(file, [first])
    expect(notes(database)).toEqual([])
    database.close()
  })

  test('flushes every commit and keeps foreign keys', () => {
    const database = opened(join(folder, 'settings.sqlite'), [])
    const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})
    expect(setting('journal_mode')).toEqual(['wal'])
    expect(setting('synchronous')).toEqual([2])
    expect(setting('foreign_keys')).toEqual([1])
    expect(setting('busy_timeout')).toEqual([5000])
    database.close()
  })

  test('that shall leave nothing has no log beside it, not even one from before, and no deleted text in it', () => {
    const file = join(folder, 'leaves-nothing.sqlite')
    const before = opened(file, [first])
    before.exec("INSERT INTO note VALUES ('first'), ('second')")
    before.close()
    const result = openDatabase(file, [first], 'nothing')
    if (!result.ok) throw new Error(result.refusal.sentence.en)
    const { database } = result
    const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})
    expect(setting('journal_mode')).toEqual(['truncate'])
    expect(setting('synchronous')).toEqual([2])
    database.exec("DELETE FROM note WHERE text = 'first'")
    expect(existsSync(`${file}-wal`)).toBe(false)
    expect(statSync(`${file}-journal`).size).toBe(0)
    expect(readFileSync(file).includes('second')).toBe(true)
    expect(readFileSync(file).includes('first')).toBe(false)
    expect(notes(database)).toEqual(['second'])
    database.close()
  })

  test('refuses a file that is no database, names it, and leaves it as it was', () => {
    const file = join(folder, 'letter.sqlite')
    const content = 'Sehr geehrte Damen und Herren, '.repeat(100)
    writeFileSync(file, content)
    const refusal = refusalOf(file, [first])
    expect(refusal?.code).toBe('damaged')
    expect(refusal?.sentence.de).toContain(`${file} ist beschädigt`)
    expect(refusal?.sentence.en).toContain('restore the latest backup')
    expect(readFileSync(file, 'utf8')).toBe(content)
  })

  test('refuses a database with a torn end and one with overwritten pages', () => {
    const torn = filled('torn.sqlite')
    truncateSync(torn, Math.floor(statSync(torn).size / 2))
    expect(refusalOf(torn, [first])?.code).toBe('damaged')

    const overwritten = filled('overwritten.sqlite')
    const bytes = readFileSync(overwritten)
    writeFileSync(overwritten, bytes.fill(0xff, 8192, 16384))
    expect(refusalOf(overwritten, [first])?.code).toBe('damaged')
  })

  function filled(name: string): string {
    const file = join(folder, name)
    const database = opened(file, [first])
    const insert = database.prepare('INSERT INTO note VALUES (?)')
    for (let row = 0; row < 300; row++) insert.run('x'.repeat(500))
    database.close()
    return file
  }

  test('refuses a database that a later version has changed', () => {
    const file = join(folder, 'newer.sqlite')
    opened(file, [first, second]).close()
    expect(refusalOf(file, [first])?.code).toBe('newer')
    opened(file, [first, second]).close()
  })

  test('refuses a place where no file can be made: below a regular file, in a missing folder', () => {
    const regular = join(folder, 'regular')
    writeFileSync(regular, '')
    expect(refusalOf(join(regular, 'x.sqlite'), [])?.code).toBe('unwritable')
    expect(refusalOf(join(folder, 'missing', 'x.sqlite'), [])?.code).toBe('unwritable')
    expect(refusalOf(folder, [])?.code).toBe('unwritable')
  })
})

describe('one writer at a time', () => {
  const program = (file: string) => `
    import { openDatabase } from '${import.meta.resolve('./open-database.ts')}'
    const result = openDatabase(${JSON.stringify(file)}, [])
    console.log(result.ok ? 'opened' : result.refusal.code)
    setInterval(() => result, 1000)`
  const node = ['--input-type=module', '--no-warnings', '-e']

  test('refuses while another process holds the file, and opens once that process was killed', async () => {
    const file = join(folder, 'held.sqlite')
    const holder = spawn(process.execPath, [...node, program(file)])
    const [line] = await once(holder.stdout, 'data')
    expect(String(line)).toBe('opened\n')
    expect(refusalOf(file, [])?.code).toBe('inUse')
    const gone = once(holder, 'exit')
    holder.kill('SIGKILL')
    await gone
    opened(file, []).close()
  })

  test('refuses another process while this one holds the file, yet lets it read', () => {
    const file = join(folder, 'mine.sqlite')
    const mine = opened(file, [first, second])
    const reader = new DatabaseSync(file, { readOnly: true })
    expect(notes(reader)).toEqual(['from the second migration'])
    reader.close()
    const other = spawnSync(process.execPath, [...node, `${program(file)}; process.exit()`])
    expect(String(other.stdout)).toBe('inUse\n')
    mine.close()
  })
})
