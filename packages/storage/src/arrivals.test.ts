import { expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

test('what the collector has counted replaces what it had counted before, survey by survey', async () => {
  const { arrivals } = scene.storage
  const hour = { day: '2026-11-22', hour: 10 }
  expect(await arrivals.of('park')).toBeUndefined()
  await arrivals.keep('park', { hours: [{ ...hour, answers: 3 }], days: [] })
  await arrivals.keep('pool', { hours: [], days: [] })
  const later = {
    hours: [{ ...hour, answers: 9 }],
    days: [{ day: '2026-11-22', waited: 1, beyondLimit: 0, failed: 2 }],
  }
  await arrivals.keep('park', later)
  expect(await arrivals.of('park')).toEqual(later)
  expect(await arrivals.of('pool')).toEqual({ hours: [], days: [] })
})
