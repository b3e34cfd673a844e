import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStorage, type Storage } from './storage.ts'

let folder: string
let storage: Storage
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leaves-'))
  const opened = openStorage(join(folder, 'staff.db'))
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  storage = opened.storage
  await storage.surveys.create({
    id: 's1',
    initiative: 'i1',
    slug: 'stadtpark',
    sealing: { id: 'k1', publicKey: 'pub', privateKey: 'priv-of-the-open-box' },
    codeHashKey: 'key',
  })
})
afterEach(async () => {
  await storage.close()
  rmSync(folder, { recursive: true })
})

const leaf = (sign: string) => sign.repeat(64)

test('leaves are kept once each, in the order of the tree, and heads as they were first told', async () => {
  const { ballotLeaves } = storage
  await ballotLeaves.add('s1', [
    { day: '2026-11-23', leaf: leaf('a') },
    { day: '2026-11-22', leaf: leaf('c') },
  ])
  await ballotLeaves.add('s1', [
    { day: '2026-11-22', leaf: leaf('b') },
    { day: '2026-11-22', leaf: leaf('c') },
  ])
  expect(await ballotLeaves.count('s1')).toBe(3)
  expect((await ballotLeaves.read('s1')).map((own) => own.day + own.leaf.slice(0, 1))).toEqual([
    '2026-11-22b',
    '2026-11-22c',
    '2026-11-23a',
  ])
  expect(await ballotLeaves.toldHeads('s1')).toEqual([])
  const head = { day: '2026-11-22', size: 2, root: leaf('0') }
  await ballotLeaves.noteTold('s1', [head])
  await ballotLeaves.noteTold('s1', [{ ...head, size: 9 }])
  expect(await ballotLeaves.toldHeads('s1')).toEqual([head])
})
