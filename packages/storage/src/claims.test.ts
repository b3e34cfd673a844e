import { beforeEach, afterEach, expect, test } from 'vitest'
import type { Claim } from './claims.ts'
import type { Storage } from './storage.ts'
import { openedStorage, storageScene } from './testing/storage-scene.ts'
import { isOverPostgres } from './testing/test-database.ts'

const scene = storageScene()
/** Of another process that shares the database; over a file there is none, and it is the same one. */
let other: Storage
beforeEach(async () => {
  other = isOverPostgres ? await openedStorage(scene.database.place) : scene.storage
})
afterEach(() => other.close())

async function taken(storage: Storage, name = 'letters'): Promise<Claim> {
  const claim = await storage.claims.take(name)
  if (claim === undefined) throw new Error('Somebody has it.')
  return claim
}

test('a claim is had by one at a time, and by the next when it is given back', async () => {
  const claim = await taken(scene.storage)
  expect(await scene.storage.claims.take('letters')).toBeUndefined()
  expect(await other.claims.take('letters')).toBeUndefined()
  expect(await other.claims.isTaken('letters')).toBe(true)
  await (await taken(other, 'mails')).release()
  await claim.release()
  expect(await other.claims.isTaken('letters')).toBe(false)
  await (await taken(other)).release()
})

test('whoever is asked to stop hears of it, and is waited for', async () => {
  const claim = await taken(scene.storage)
  const order: string[] = []
  claim.signal.addEventListener('abort', () => {
    order.push('stopped')
    void claim.release()
  })
  await other.claims.interrupt('letters')
  order.push('free')
  expect(order).toEqual(['stopped', 'free'])
  await other.claims.interrupt('letters')
})

test('work in turn is done one after the other, also where it fails', async () => {
  const order: string[] = []
  const work = (name: string) => async () => {
    order.push(`${name} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    order.push(`${name} ends`)
    if (name === 'two') throw new Error('torn')
    return name
  }
  const done = await Promise.allSettled([
    scene.storage.claims.inTurn('tables', work('one')),
    other.claims.inTurn('tables', work('two')),
    scene.storage.claims.inTurn('tables', work('three')),
  ])
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const begun = order.filter((line) => line.endsWith('begins'))
  expect(begun).toHaveLength(3)
  expect(order).toEqual(begun.flatMap((line) => [line, line.replace('begins', 'ends')]))
})
