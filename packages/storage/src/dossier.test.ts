import { describe, expect, test } from 'vitest'
import type { NewDossierEntry } from './dossier-entry.ts'
import { isOverPostgres } from './testing/test-database.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

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
    await scene.storage.dossiers.append('i1', 0, [act('proposed'), act('assigned')])
    await scene.storage.dossiers.append('i2', 0, [act('proposed')])
    await scene.storage.dossiers.append('i1', 2, [act('written')])
    await scene.reopen()
    const entries = await scene.storage.dossiers.read('i1')
    expect(entries.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'proposed'],
      [2, 'assigned'],
      [3, 'written'],
    ])
    expect(entries[0]).toMatchObject(act('proposed'))
    expect(entries[2]?.previousHash).toBe(entries[1]?.hash)
    expect(await scene.storage.dossiers.read('i1', 2)).toEqual(entries.slice(2))
    expect(await scene.storage.dossiers.read('unknown')).toEqual([])
  })

  test('is listed with its newest entry and its days, the oldest first', async () => {
    expect(await scene.storage.dossiers.initiatives()).toEqual([])
    const on = (at: string) => ({ ...act('noted'), at })
    await scene.storage.dossiers.append('i2', 0, [on('2026-11-01'), on('2026-11-03')])
    await scene.storage.dossiers.append('i3', 0, [on('2026-11-02')])
    await scene.storage.dossiers.append('i1', 0, [on('2026-11-02'), on('2026-11-04')])
    const [i1, i2, i3] = await Promise.all(
      ['i1', 'i2', 'i3'].map(async (id) => (await scene.storage.dossiers.lastEntry(id))?.hash),
    )
    expect(await scene.storage.dossiers.initiatives()).toEqual([
      { initiative: 'i2', entries: 2, hash: i2, firstAt: '2026-11-01', lastAt: '2026-11-03' },
      { initiative: 'i1', entries: 2, hash: i1, firstAt: '2026-11-02', lastAt: '2026-11-04' },
      { initiative: 'i3', entries: 1, hash: i3, firstAt: '2026-11-02', lastAt: '2026-11-02' },
    ])
    expect(await scene.storage.dossiers.lastEntry('i4')).toBeUndefined()
  })

  test('is read in excerpts, by kind, by person and by numbers, the newest first', async () => {
    const { dossiers } = scene.storage
    const by = (actor: string, kind: string) => ({ ...act(kind), actor })
    await dossiers.append('i1', 0, [by('a', 'x'), by('b', 'y'), by('a', 'z'), by('b', 'x')])
    await dossiers.append('i2', 0, [by('a', 'x')])
    const all = { limit: 9, offset: 0 }
    const numbers = async (...asked: Parameters<typeof dossiers.excerpt>) =>
      (await dossiers.excerpt(...asked)).map(({ number }) => number)
    expect(await numbers('i1', {}, { limit: 2, offset: 1 })).toEqual([3, 2])
    expect(await numbers('i1', { kinds: ['x', 'y'] }, all)).toEqual([4, 2, 1])
    expect(await numbers('i1', { kinds: ['x'], actor: 'a' }, all)).toEqual([1])
    expect(await numbers('i1', { kinds: [] }, all)).toEqual([])
    expect(await numbers('i1', { from: 2, to: 3 }, all)).toEqual([3, 2])
    expect(await dossiers.count('i1', { actor: 'b', from: 3 })).toBe(1)
    const people = await dossiers.people('i1')
    expect(people.map(({ actor, entries, last }) => [actor, entries, last.number])).toEqual([
      ['a', 2, 3],
      ['b', 2, 4],
    ])
    expect(await dossiers.people('i3')).toEqual([])
  })

  test('refuses what was decided on an older state, and writes nothing of it', async () => {
    await scene.storage.dossiers.append('i1', 0, [act('proposed')])
    const conflict = { ok: false, code: 'conflict' }
    expect(await scene.storage.dossiers.append('i1', 0, [act('late')])).toEqual(conflict)
    expect(await scene.storage.dossiers.append('i1', 2, [act('early'), act('early')])).toEqual(
      conflict,
    )
    expect(await scene.storage.dossiers.read('i1')).toHaveLength(1)
  })

  test('lets exactly one of many simultaneous writers win', async () => {
    const writers = Array.from({ length: 20 }, (_, index) =>
      scene.storage.dossiers.append('i1', 0, [act(`a${index}`), act(`b${index}`)]),
    )
    const results = await Promise.all(writers)
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await scene.storage.dossiers.read('i1')).toHaveLength(2)
    expect((await scene.storage.dossiers.verify()).flaws).toEqual([])
  })

  test('cannot be changed, shortened or overwritten through SQL', async () => {
    await scene.storage.dossiers.append('i1', 0, [act('proposed')])
    const { run } = scene.database
    for (const table of ['dossier_entries', 'dossier_journal']) {
      const statements = [
        `update ${table} set number = 2`,
        `delete from ${table}`,
        ...(isOverPostgres ? [] : [`insert or replace into ${table} select * from ${table}`]),
      ]
      for (const statement of statements) await expect(run(statement)).rejects.toThrow(/never/)
    }
  })

  test('refers to contents that are kept once, under their hash', async () => {
    const hash = await scene.storage.contents.put({ b: 1, a: 'ä' })
    expect(await scene.storage.contents.put({ a: 'ä', b: 1 })).toBe(hash)
    expect(await scene.storage.contents.read(hash)).toEqual({ a: 'ä', b: 1 })
    expect(await scene.storage.contents.read('0'.repeat(64))).toBeUndefined()
  })
})
