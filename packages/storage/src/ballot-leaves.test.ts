import { beforeEach, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  await scene.storage.surveys.create({
    id: 's1',
    initiative: 'i1',
    slug: 'stadtpark',
    sealing: { id: 'k1', publicKey: 'pub', privateKey: 'priv-of-the-open-box' },
    codeHashKey: 'key',
  })
})

const leaf = (sign: string) => sign.repeat(64)

test('leaves are kept once each, in the order of the tree, and heads as they were first told', async () => {
  const { ballotLeaves } = scene.storage
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
