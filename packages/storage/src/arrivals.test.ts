import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStorage, type Storage } from './storage.ts'

function storageInFolder(): Storage {
  const folder = mkdtempSync(join(tmpdir(), 'arrivals-'))
  const opened = openStorage(join(folder, 'staff.sqlite'))
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  onTestFinished(async () => {
    await opened.storage.close()
    rmSync(folder, { recursive: true })
  })
  return opened.storage
}

test('what the collector has counted replaces what it had counted before, survey by survey', async () => {
  const { arrivals } = storageInFolder()
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
