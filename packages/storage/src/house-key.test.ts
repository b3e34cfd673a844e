import { expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

test('a house has the key of the first who came, also after a restart', async () => {
  expect(await scene.storage.houseKey.isOurs('first')).toBe(true)
  expect(await scene.storage.houseKey.isOurs('other')).toBe(false)
  await scene.reopen()
  expect(await scene.storage.houseKey.isOurs('first')).toBe(true)
})
