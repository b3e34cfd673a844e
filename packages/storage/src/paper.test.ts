import { beforeEach, describe, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  const sealing = { id: 'k', publicKey: 'p', privateKey: undefined }
  await scene.storage.surveys.create({
    id: 's',
    initiative: 'i',
    slug: 'park',
    sealing,
    codeHashKey: '',
  })
})

/** All that is remembered. */
async function everything(): Promise<string> {
  return (await scene.database.remains()).toString('latin1')
}

describe('return slips', () => {
  test('are noted once each, and counted by what came of them', async () => {
    const { paperSlips } = scene.storage
    expect(await paperSlips.note('s', 7, 'closed')).toBe(true)
    expect(await paperSlips.note('s', 7, 'alreadyUsed')).toBe(false)
    expect(await paperSlips.note('s', 9, 'alreadyUsed')).toBe(true)
    expect(await paperSlips.find('s', 7)).toBe('closed')
    expect(await paperSlips.find('s', 8)).toBeUndefined()
    expect(await paperSlips.counts('s')).toEqual({ closed: 1, alreadyUsed: 1 })
    expect(await paperSlips.participants('s')).toEqual([7, 9])
  })

  test('are forgotten together', async () => {
    const { paperSlips } = scene.storage
    await paperSlips.note('s', 7, 'closed')
    await paperSlips.forget('s')
    expect(await paperSlips.find('s', 7)).toBeUndefined()
    expect(await paperSlips.counts('s')).toEqual({ closed: 0, alreadyUsed: 0 })
  })
})

describe('forms on paper', () => {
  const name = { batch: 1, number: 2 }
  const first = { by: 'a-presse', content: { visit: 'Geheimnis-eins' } }
  const second = { by: 'a-presse2', content: { visit: 'Geheimnis-zwei' } }

  test('are numbered within batches', async () => {
    expect(await scene.storage.paperForms.addBatch('s', '2026-11-20', 2)).toBe(1)
    expect(await scene.storage.paperForms.addBatch('s', '2026-11-21', 1)).toBe(2)
    expect(await scene.storage.paperForms.list('s')).toEqual([
      { batch: 1, number: 1, day: '2026-11-20', keyed: 0 },
      { batch: 1, number: 2, day: '2026-11-20', keyed: 0 },
      { batch: 2, number: 1, day: '2026-11-21', keyed: 0 },
    ])
  })

  test('take each keying once, and none once they are done', async () => {
    const { paperForms } = scene.storage
    await paperForms.addBatch('s', '2026-11-20', 2)
    expect(await paperForms.keep('s', name, 1, first)).toBe(true)
    expect(await paperForms.keep('s', name, 1, second)).toBe(false)
    expect(await paperForms.keep('s', name, 2, second)).toBe(true)
    expect(await paperForms.keyings('s', name)).toEqual([first, second])
    expect(await paperForms.keep('s', { batch: 9, number: 9 }, 1, first)).toBe(false)
    const outcome = { fields: 1, differing: 1, irregular: 0, samePerson: false }
    await paperForms.finish('s', name, outcome)
    expect(await paperForms.find('s', name)).toMatchObject({ keyed: 2, done: outcome })
    expect(await paperForms.keyings('s', name)).toEqual([])
    expect(await paperForms.keep('s', name, 1, first)).toBe(false)
    expect(await paperForms.countDone('s')).toBe(1)
  })

  test('lose both keyings with the answer, down to the bytes of the files', async () => {
    const { paperForms } = scene.storage
    await paperForms.addBatch('s', '2026-11-20', 2)
    await paperForms.keep('s', name, 1, first)
    await paperForms.keep('s', name, 2, second)
    expect(await everything()).toContain('Geheimnis')
    const outcome = { fields: 1, differing: 1, irregular: 0, samePerson: false }
    await paperForms.finish('s', name, outcome)
    expect(await everything()).not.toContain('Geheimnis')
  })
})
