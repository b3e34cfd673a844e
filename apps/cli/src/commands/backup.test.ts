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
import { readOrMakeInsideKey } from '@meinungsbild/staff'
import { openStorage, type Storage } from '@meinungsbild/storage'
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
  const opened = await openStorage({ file: join(staff, 'staff.sqlite') })
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
  const [name = '', ...others] = readdirSync(folder).filter((each) => each !== 'deletions.json')
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

/** But for the note that a backup was put back, which is new by nature. */
function withoutNote(file: string) {
  const { version, tables } = contentOf(file)
  return { version, tables: tables.filter(({ name }) => !name.startsWith('dossier_')) }
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
      expect(withoutNote(join(back, path))).toEqual(withoutNote(join(data, path)))
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

test('says of a surface whose database lies on a server that it is not in it, without the password', async () => {
  const { code, stdout, stderr } = await runCommand(
    ['backup', join(workplace, 'on-server'), '--key', `${key}.pub`, '--surface', 'admission'],
    {
      MEINUNGSBILD_DATA: data,
      ADMISSION_DATABASE: 'postgres://door:geheim@datenbank.example/einlass',
    },
  )
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('postgres://datenbank.example/einlass')
  expect(stderr).toContain('nicht in dieser Sicherung')
  expect(stderr).not.toContain('geheim')
})

test('a key is never written over another', async () => {
  const before = readFileSync(key)
  const { code, stderr } = await run(['backup-key', key])
  expect([code, stderr]).toEqual([1, expect.stringContaining('gibt es schon')])
  expect(readFileSync(key)).toEqual(before)
})

describe('a backup that is put back', () => {
  const folder = join(workplace, 'kept')
  const house = join(workplace, 'house')
  const databaseOf = (place: string) => join(dataFolders(place).staff, 'staff.sqlite')

  async function within(place: string, work: (storage: Storage) => Promise<unknown>) {
    const opened = await openStorage({ file: databaseOf(place) })
    if (!opened.ok) throw new Error(opened.refusal.sentence.en)
    await work(opened.storage)
    await opened.storage.close()
  }

  const proof = (at: string) => ({
    at,
    actor: 'system',
    kind: 'dataDeleted',
    payload: {
      by: { account: 'system', name: 'Meinungsbild', role: 'system', deputy: false },
      data: { id: 'objections', title: { de: 'Widerspruchsliste', en: 'Objections' } },
      count: 3,
      rule: { event: 'fieldEnded', days: 30 },
      since: at,
      due: at,
    },
  })

  beforeAll(async () => {
    makeDataFolders(house)
    const { staff } = dataFolders(house)
    readOrMakeInsideKey(join(staff, 'keys'))
    await within(house, ({ deletions }) => deletions.note('radweg', proof('2020-01-01T00:00:00Z')))
    await run(['backup', folder, '--key', `${key}.pub`], house)
  }, 120_000)

  const backups = () => readdirSync(folder).filter((each) => each.startsWith('20'))

  test('brings what was deleted since on record, so that it goes again; a list that others wrote is not believed', async () => {
    const [first = ''] = backups()
    await within(house, ({ deletions }) => deletions.note('radweg', proof('2099-01-01T00:00:00Z')))
    await run(['backup', folder, '--key', `${key}.pub`], house)
    const back = join(workplace, 'back-in-house')
    const restored = await run(['restore', join(folder, first), '--key', key], back)
    expect([restored.code, restored.stdout]).toEqual([
      0,
      expect.stringContaining('Nach der Sicherung gelöscht: 1.'),
    ])
    await within(back, async ({ deletions }) => {
      const [entry] = await deletions.register()
      expect(entry).toMatchObject({
        kind: 'backupRestored',
        payload: { gone: [{ initiative: 'radweg', data: 'objections' }] },
      })
    })

    const list = join(workplace, 'forged.json')
    const { document } = JSON.parse(readFileSync(join(folder, 'deletions.json'), 'utf8'))
    writeFileSync(list, JSON.stringify({ document, signature: 'AAAA' }))
    const forged = await run(
      ['restore', join(folder, first), '--key', key, '--deletions', list],
      join(workplace, 'back-forged'),
    )
    expect(forged.stdout).toContain('nicht von diesem Haus signiert')
    await within(join(workplace, 'back-forged'), async ({ deletions }) => {
      expect(await deletions.register()).toMatchObject([
        { payload: { madeAt: expect.any(String) } },
      ])
      expect(JSON.stringify(await deletions.register())).not.toContain('gone')
    })
  }, 120_000)

  test('is there no longer than the rule says; nothing else in the folder goes', async () => {
    const old = (days: number) =>
      new Date(Date.now() - days * 86_400_000).toISOString().replaceAll(':', '-')
    const [gone, stays] = [old(31), old(29)]
    for (const name of [gone, stays, 'fotos', '2020-01-01']) mkdirSync(join(folder, name))
    const made = await run(['backup', folder, '--key', `${key}.pub`], house)
    expect(made.stdout).toContain(`Älter als 30 Tage und gelöscht: ${gone}.`)
    expect(existsSync(join(folder, gone))).toBe(false)
    for (const name of [stays, 'fotos', '2020-01-01'])
      expect(existsSync(join(folder, name))).toBe(true)
    const shorter = await run(['backup', folder, '--key', `${key}.pub`, '--keep', '7'], house)
    expect(shorter.stdout).toContain(`gelöscht: ${stays}.`)
    const longer = await run(['backup', folder, '--key', `${key}.pub`, '--keep', '999'], house)
    expect([longer.code, longer.stderr]).toEqual([1, expect.stringContaining('von 7 bis 90')])
  }, 120_000)
})
