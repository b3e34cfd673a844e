import { describe, expect, test } from 'vitest'
import { contentHash } from './contents.ts'
import { isOverPostgres } from './testing/test-database.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
const at = '2026-11-27T09:00:00.000Z'
const by = 'Miriam Sander'

const version = (number: number, words = 'text', id = 'auental') => ({
  id,
  version: number,
  content: { id, version: number, words },
  by,
  at,
  note: '',
})

const draft = (revision: number, words: string) => ({
  id: 'auental',
  revision,
  content: { words },
  by,
  at,
})

describe('a draft of a model', () => {
  test('is changed only by whoever has seen its last change', async () => {
    const { procedureModels } = scene.storage
    expect(await procedureModels.saveDraft(draft(0, 'one'))).toBe(1)
    expect(await procedureModels.saveDraft(draft(0, 'other'))).toBeUndefined()
    expect(await procedureModels.saveDraft(draft(1, 'two'))).toBe(2)
    expect(await procedureModels.saveDraft(draft(1, 'late'))).toBeUndefined()
    expect(await procedureModels.draft('auental')).toEqual({ ...draft(2, 'two') })
    await procedureModels.discardDraft('auental')
    expect(await procedureModels.drafts()).toEqual([])
  })

  test('becomes a version once, in the state that was seen', async () => {
    const { procedureModels } = scene.storage
    await procedureModels.saveDraft(draft(0, 'one'))
    expect(await procedureModels.release(version(1), 7)).toEqual({ kind: 'outdated' })
    const released = await procedureModels.release(version(1), 1)
    const hash = contentHash(version(1).content)
    expect(released).toEqual({ kind: 'released', hash })
    expect(await procedureModels.release(version(1), 1)).toEqual({ kind: 'outdated' })
    expect(await procedureModels.draft('auental')).toBeUndefined()
    expect(await procedureModels.versions()).toEqual([
      { id: 'auental', version: 1, hash, source: 'own', by, at, note: '' },
    ])

    await procedureModels.saveDraft(draft(0, 'again'))
    expect(await procedureModels.release(version(1, 'other'), 1)).toEqual({ kind: 'outdated' })
    expect(await procedureModels.find('auental', 1)).toMatchObject({ content: version(1).content })
  })
})

describe('a version of a model', () => {
  test('that came with the product is kept by its text, so that a changed one lies beside it', async () => {
    const { procedureModels } = scene.storage
    const first = await procedureModels.keepShipped(version(1, 'first', 'hamburg'))
    const second = await procedureModels.keepShipped({
      ...version(1, 'second', 'hamburg'),
      at: '2026-12-01T09:00:00.000Z',
    })
    expect(await procedureModels.keepShipped(version(1, 'first', 'hamburg'))).toBe(first)
    expect(await procedureModels.versions()).toHaveLength(2)
    const words = async (hash?: string) => (await procedureModels.find('hamburg', 1, hash))?.content
    expect(await words(second)).toMatchObject({ words: 'second' })
    expect(await words(first)).toMatchObject({ words: 'first' })
    expect(await words()).toMatchObject({ words: 'first' })
    expect(await procedureModels.find('hamburg', 1, 'none')).toBeUndefined()
  })

  test('is never changed, removed or replaced, whoever comes in through SQL', async () => {
    const { procedureModels } = scene.storage
    await procedureModels.saveDraft(draft(0, 'one'))
    await procedureModels.release(version(1), 1)
    for (const sql of [
      `update model_versions set by = 'somebody'`,
      `delete from model_versions`,
      ...(isOverPostgres
        ? []
        : [
            `insert or replace into model_versions
               select id, version, hash, source, 'somebody', at, note from model_versions`,
          ]),
    ]) {
      await expect(scene.database.run(sql)).rejects.toThrow(/never/)
    }
    expect(await procedureModels.versions()).toMatchObject([{ by }])
  })

  test('of a retired model is still found, and offered again when somebody says so', async () => {
    const { procedureModels } = scene.storage
    await procedureModels.saveDraft(draft(0, 'one'))
    await procedureModels.release(version(1), 1)
    await procedureModels.retire('auental', by, at)
    await procedureModels.retire('auental', by, at)
    expect(await procedureModels.retired()).toEqual(['auental'])
    expect(await procedureModels.find('auental', 1)).toBeDefined()
    await procedureModels.offerAgain('auental')
    expect(await procedureModels.retired()).toEqual([])
  })
})
