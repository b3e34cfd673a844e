import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import { openBackgroundWork, type BackgroundJob } from './background-work.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const hour = 3_600_000

/** Does it at once, and says when it was done. */
function job(name: string, work: () => Promise<void>) {
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const own: BackgroundJob = {
    name,
    every: hour,
    atOnce: true,
    async work() {
      try {
        await work()
      } finally {
        resolve()
      }
    },
  }
  return { own, done }
}

test('is done by one at a time; the next one begins when that one ends', async () => {
  const doers: string[] = []
  const by = (name: string) => job('Deleting', async () => void doers.push(name))
  const [first, second] = [by('first'), by('second')]
  const one = openBackgroundWork(house.deps, [first.own])
  await first.done
  const other = openBackgroundWork(house.deps, [second.own])
  expect(one.standing().leads).toBe(true)
  expect(other.standing()).toEqual({
    leads: false,
    jobs: [{ name: 'Deleting', isRunning: false, begun: undefined, last: undefined }],
  })
  expect(doers).toEqual(['first'])
  await one.close()
  await second.done
  expect([one.standing().leads, other.standing().leads]).toEqual([false, true])
  expect(doers).toEqual(['first', 'second'])
  await other.close()
})

test('an incident is logged, and keeps nothing else from being done', async () => {
  const torn = job('Signing', () => Promise.reject(new Error('torn')))
  const sound = job('Deleting', () => Promise.resolve())
  const all = openBackgroundWork(house.deps, [torn.own, sound.own])
  await Promise.all([torn.done, sound.done])
  await all.close()
  expect(all.standing().jobs.map(({ name, last }) => [name, last])).toEqual([
    ['Signing', 'failed'],
    ['Deleting', 'done'],
  ])
  expect(house.log).toEqual(['Signing: Error: torn'])
})
