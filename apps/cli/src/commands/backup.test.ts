import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '@meinungsbild/database'
import { openStorage } from '@meinungsbild/storage'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../demo/testing/run-command.ts'
import { openWorkplace } from '../demo/testing/workplace.ts'
import { dataFolders, makeDataFolders } from '../house/data-folders.ts'

const workplace = openWorkplace()
const data = join(workplace, 'data')
const key = join(workplace, 'backup.key')
const boxTable = 'create table sealed (id text primary key, content blob) without rowid'
const secret = 'Nora Blum möchte niemandem auffallen'

const run = (args: readonly string[], folder = data) =>
  runCommand([...args], { MEINUNGSBILD_DATA: folder })

beforeAll(async () => {
  makeDataFolders(data)
  const { staff, collector } = dataFolders(data)
  mkdirSync(join(staff, 'keys'))
  writeFileSync(join(staff, 'keys', 'inside-private.pem'), randomBytes(2_000))
  const opened = openStorage(join(staff, 'staff.sqlite'))
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const { storage } = opened
  const nobody = { office: '', unit: '', roles: [], deputy: false, administrator: false }
  const account = { id: 'nora', login: 'nora', name: secret, language: 'de', ...nobody } as const
  await storage.accounts.create(account, 'lang genug für alle')
  await storage.contents.put({ text: 'ä'.repeat(3_000_000) })
  await storage.close()
  const box = openDatabase(join(collector, 'collector.sqlite'), [boxTable], 'nothing')
  if (!box.ok) throw new Error(box.refusal.sentence.en)
  const insert = box.database.prepare('insert into sealed values (?, ?)')
  for (let id = 0; id < 50; id += 1) insert.run(`${id}`, randomBytes(10_000))
  box.database.close()
  const { stderr } = await run(['backup-key', key])
  if (stderr !== '') throw new Error(stderr)
})

/** The folder that `backup` has made in a folder. */
function madeIn(folder: string): string {
  const [name = '', ...others] = readdirSync(folder)
  expect(others).toEqual([])
  return join(folder, name)
}

/** Every row of every table, and the version of the schema. */
function contentOf(file: string) {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const names = database.prepare("select name from sqlite_schema where type = 'table'").all()
    return {
      version: database.prepare('pragma user_version').get(),
      tables: names
        .map(({ name }) => String(name))
        .toSorted()
        .map((name) => ({ name, rows: database.prepare(`select * from "${name}"`).all() })),
    }
  } finally {
    database.close()
  }
}

describe('a backup', () => {
  test('brings back every row of every database and every key, and nothing readable lies in it', async () => {
    const folder = join(workplace, 'whole')
    // The system is running meanwhile: its writers hold the files.
    const writer = openDatabase(
      join(dataFolders(data).collector, 'collector.sqlite'),
      [boxTable],
      'nothing',
    )
    const made = await run(['backup', folder, '--key', `${key}.pub`])
    if (writer.ok) writer.database.close()
    expect(made.stderr).toBe('')
    expect(made.stdout).toContain('3 Dateien')

    const target = madeIn(folder)
    const files = readdirSync(target, { recursive: true, withFileTypes: true })
    const sealed = files.filter((each) => each.isFile())
    expect(sealed.map(({ name }) => name).toSorted()).toEqual([
      'collector.sqlite.sealed',
      'inside-private.pem.sealed',
      'manifest.sealed',
      'staff.sqlite.sealed',
    ])
    for (const { parentPath, name } of sealed)
      expect(readFileSync(join(parentPath, name)).includes(secret)).toBe(false)
    expect(readdirSync(dataFolders(data).staff).filter((name) => name.startsWith('.'))).toEqual([])

    const back = join(workplace, 'back')
    const restored = await run(['restore', target, '--key', key], back)
    expect([restored.code, restored.stderr]).toEqual([0, ''])
    for (const path of ['staff/staff.sqlite', 'collector/collector.sqlite'])
      expect(contentOf(join(back, path))).toEqual(contentOf(join(data, path)))
    const pem = 'staff/keys/inside-private.pem'
    expect(readFileSync(join(back, pem))).toEqual(readFileSync(join(data, pem)))

    const again = await run(['restore', target, '--key', key], back)
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('ist nicht leer')])
  })

  test('of one surface holds nothing of the others', async () => {
    const folder = join(workplace, 'part')
    await run(['backup', folder, '--key', `${key}.pub`, '--surface', 'collector'])
    expect(readdirSync(madeIn(folder)).toSorted()).toEqual(['collector', 'manifest.sealed'])
  })
})

describe('a backup that is not whole is not restored', () => {
  let target = ''
  beforeAll(async () => {
    const folder = join(workplace, 'attacked')
    await run(['backup', folder, '--key', `${key}.pub`])
    target = madeIn(folder)
  })

  const box = 'collector/collector.sqlite.sealed'
  test.each([
    [
      'a byte was changed',
      (bytes: Buffer) => bytes.with(bytes.length >> 1, 0),
      /collector\.sqlite ist nicht so/,
    ],
    [
      'the end was cut off',
      (bytes: Buffer) => bytes.subarray(0, -1),
      /collector\.sqlite ist nicht so/,
    ],
    [
      'a piece was cut off',
      (bytes: Buffer) => bytes.subarray(0, 200),
      /collector\.sqlite ist nicht so/,
    ],
    [
      'something else lies there',
      () => Buffer.from('Guten Tag'),
      /collector\.sqlite ist keine Sicherung/,
    ],
  ])('because %s', async (name, change, message) => {
    const copy = join(workplace, 'changed', name)
    cpSync(target, copy, { recursive: true })
    writeFileSync(join(copy, box), change(readFileSync(join(copy, box))))
    const back = join(workplace, 'never')
    const { code, stderr } = await run(['restore', copy, '--key', key], back)
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)])
    expect(existsSync(back)).toBe(false)
  })

  test('because the last pieces of a long file were left out', async () => {
    const copy = join(workplace, 'shorter')
    cpSync(target, copy, { recursive: true })
    const file = join(copy, 'staff/staff.sqlite.sealed')
    const bytes = readFileSync(file)
    // Mark, length and sealed key; then pieces of a mebibyte and their tags.
    const [head, piece] = [8 + 2 + 113, 1024 * 1024 + 16]
    expect(bytes.length).toBeGreaterThan(head + 3 * piece)
    writeFileSync(file, bytes.subarray(0, head + 2 * piece))
    const { stderr } = await run(['restore', copy, '--key', key], join(workplace, 'never'))
    expect(stderr).toContain('staff.sqlite ist nicht so')
  })

  test('because files were exchanged, or the key is another one', async () => {
    const copy = join(workplace, 'exchanged')
    mkdirSync(join(copy, 'collector'), { recursive: true })
    copyFileSync(join(target, 'manifest.sealed'), join(copy, 'manifest.sealed'))
    copyFileSync(join(target, 'staff/staff.sqlite.sealed'), join(copy, box))
    const back = join(workplace, 'never')
    const exchanged = await run(['restore', copy, '--key', key], back)
    expect(exchanged.stderr).toContain('lässt sich mit diesem Schlüssel nicht öffnen')
    const other = join(workplace, 'other.key')
    await run(['backup-key', other])
    const foreign = await run(['restore', target, '--key', other], back)
    expect(foreign.stderr).toContain('manifest lässt sich mit diesem Schlüssel nicht öffnen')
    const publicHalf = await run(['restore', target, '--key', `${key}.pub`], back)
    expect(publicHalf.stderr).toContain('ist kein privater Schlüssel')
    expect(existsSync(back)).toBe(false)
  })
})

test('a key is never written over another', async () => {
  const before = readFileSync(key)
  const { code, stderr } = await run(['backup-key', key])
  expect([code, stderr]).toEqual([1, expect.stringContaining('gibt es schon')])
  expect(readFileSync(key)).toEqual(before)
})
