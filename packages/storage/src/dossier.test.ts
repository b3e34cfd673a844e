import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewDossierEntry } from './dossier-entry.ts'
import { openStorage, type Storage } from './storage.ts'

let folder: string
let file: string
let storage: Storage

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'))
  file = join(folder, 'staff.db')
  storage = opened()
})
afterEach(async () => {
  await storage.close()
  rmSync(folder, { recursive: true })
})

function opened(): Storage {
  const result = openStorage(file)
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  return result.storage
}

function act(kind: string): NewDossierEntry {
  return {
    at: '2026-11-22T10:00:00.000Z',
    actor: 'a1',
    kind,
    payload: { ä: 'Ü "x"', n: [1, null] },
  }
}

describe('a dossier', () => {
  test('gives back what was appended, numbered and linked, also after a restart', async () => {
    await storage.dossiers.append('i1', 0, [act('proposed'), act('assigned')])
    await storage.dossiers.append('i2', 0, [act('proposed')])
    await storage.dossiers.append('i1', 2, [act('written')])
    await storage.close()
    storage = opened()
    const entries = await storage.dossiers.read('i1')
    expect(entries.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'proposed'],
      [2, 'assigned'],
      [3, 'written'],
    ])
    expect(entries[0]).toMatchObject(act('proposed'))
    expect(entries[2]?.previousHash).toBe(entries[1]?.hash)
    expect(await storage.dossiers.initiatives()).toEqual([
      { initiative: 'i1', entries: 3, firstAt: act('').at, lastAt: act('').at },
      { initiative: 'i2', entries: 1, firstAt: act('').at, lastAt: act('').at },
    ])
    expect(await storage.dossiers.read('unknown')).toEqual([])
  })

  test('refuses what was decided on an older state, and writes nothing of it', async () => {
    await storage.dossiers.append('i1', 0, [act('proposed')])
    const conflict = { ok: false, code: 'conflict' }
    expect(await storage.dossiers.append('i1', 0, [act('late')])).toEqual(conflict)
    expect(await storage.dossiers.append('i1', 2, [act('early'), act('early')])).toEqual(conflict)
    expect(await storage.dossiers.read('i1')).toHaveLength(1)
  })

  test('lets exactly one of many simultaneous writers win', async () => {
    const writers = Array.from({ length: 20 }, (_, index) =>
      storage.dossiers.append('i1', 0, [act(`a${index}`), act(`b${index}`)]),
    )
    const results = await Promise.all(writers)
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await storage.dossiers.read('i1')).toHaveLength(2)
    expect((await storage.dossiers.verify()).flaws).toEqual([])
  })

  test('cannot be changed, shortened or overwritten through SQL', async () => {
    await storage.dossiers.append('i1', 0, [act('proposed')])
    const second = new DatabaseSync(file)
    for (const table of ['dossier_entries', 'dossier_journal']) {
      expect(() => second.exec(`update ${table} set number = 2`)).toThrow(/never/)
      expect(() => second.exec(`delete from ${table}`)).toThrow(/never/)
      expect(() => second.exec(`insert or replace into ${table} select * from ${table}`)).toThrow(
        /never/,
      )
    }
    second.close()
  })

  test('refers to contents that are kept once, under their hash', async () => {
    const hash = await storage.contents.put({ b: 1, a: 'ä' })
    expect(await storage.contents.put({ a: 'ä', b: 1 })).toBe(hash)
    expect(await storage.contents.read(hash)).toEqual({ a: 'ä', b: 1 })
    expect(await storage.contents.read('0'.repeat(64))).toBeUndefined()
  })
})
