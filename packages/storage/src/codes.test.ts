import { beforeEach, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  const sealing = { id: 'k', publicKey: '', privateKey: '' }
  await scene.storage.surveys.create({
    id: 's1',
    initiative: 'i1',
    slug: 's1',
    sealing,
    codeHashKey: '',
  })
})

test('a code that takes the place of another is the only one that its participant has', async () => {
  const { codes } = scene.storage
  await codes.add('s1', [
    { codeHash: 'a', stratum: 'nord', participant: 1 },
    { codeHash: 'b', stratum: 'nord', participant: 2 },
  ])
  await codes.replace('s1', [
    { codeHash: 'c', stratum: 'nord', participant: 2 },
    { codeHash: 'd', stratum: 'süd', participant: 9 },
  ])
  expect(await codes.numbered('s1')).toEqual([
    { participant: 1, codeHash: 'a' },
    { participant: 2, codeHash: 'c' },
    { participant: 9, codeHash: 'd' },
  ])
  expect(await codes.hashes('s1')).toEqual([
    { id: 'nord', codeHashes: ['a', 'c'] },
    { id: 'süd', codeHashes: ['d'] },
  ])
  const taken = { codeHash: 'a', stratum: 'süd', participant: 9 }
  await expect(
    codes.replace('s1', [{ ...taken, participant: 3, codeHash: 'e' }, taken]),
  ).rejects.toThrow(/unique/i)
  expect(await codes.count('s1')).toBe(3)
})
