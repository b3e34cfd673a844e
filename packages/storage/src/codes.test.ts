import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStorage, type Storage } from './storage.ts'

let folder: string
let storage: Storage

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'codes-'))
  const opened = openStorage(join(folder, 'staff.db'))
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  storage = opened.storage
  const sealing = { id: 'k', publicKey: '', privateKey: '' }
  await storage.surveys.create({ id: 's1', initiative: 'i1', slug: 's1', sealing, codeHashKey: '' })
})
afterEach(async () => {
  await storage.close()
  rmSync(folder, { recursive: true })
})

test('a code that takes the place of another is the only one that its participant has', async () => {
  const { codes } = storage
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
  ).rejects.toThrow('UNIQUE')
  expect(await codes.count('s1')).toBe(3)
})
