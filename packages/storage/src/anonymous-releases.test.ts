import { beforeEach, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  for (const id of ['s', 'other']) {
    const sealing = { id: 'k', publicKey: 'p', privateKey: undefined }
    await scene.storage.surveys.create({ id, initiative: id, slug: id, sealing, codeHashKey: '' })
  }
})

const anna = { by: 'a-anna', at: '2026-11-23T08:00:00.000Z' }
const bernd = { by: 'a-bernd', at: '2026-11-23T09:00:00.000Z' }
const own = { plan: '{"k":5}', hash: 'h1' }

test('anonymised data are released by somebody else than who has proposed them', async () => {
  const { list, propose, judge } = scene.storage.anonymousReleases
  expect(await propose('s', own, anna)).toBe(true)
  expect(await propose('s', own, bernd)).toBe(false)
  expect(await judge('s', 1, 'released', anna)).toBe(false)
  expect(await judge('s', 2, 'released', bernd)).toBe(false)
  expect(await judge('s', 1, 'released', bernd)).toBe(true)
  expect(await judge('s', 1, 'released', bernd)).toBe(false)
  expect(await propose('s', own, anna)).toBe(false)
  const judged = { verdict: 'released', ...bernd }
  expect(await list('s')).toEqual([{ number: 1, ...own, proposed: anna, judged }])
  expect(await list('other')).toEqual([])
})

test('a release that was taken back stays known, and another may be proposed', async () => {
  const { list, propose, judge } = scene.storage.anonymousReleases
  await propose('s', own, anna)
  await judge('s', 1, 'released', bernd)
  expect(await judge('s', 1, 'declined', anna)).toBe(true)
  expect(await judge('s', 1, 'released', bernd)).toBe(false)
  expect(await propose('s', { ...own, hash: 'h2' }, bernd)).toBe(true)
  expect((await list('s')).map(({ hash, judged }) => [hash, judged?.verdict])).toEqual([
    ['h1', 'declined'],
    ['h2', undefined],
  ])
})
