import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { bareTestDatabase, isOverPostgres } from '@meinungsbild/storage/testing/test-database.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import { startOuterMachines, type OuterMachines } from '../../testing/outer-machines.ts'
import type { KeyChangeDeps } from '../follow-key-change.ts'
import { keyFiles } from '../key-files.ts'
import { openKeyRing } from '../key-ring.ts'

/** A house with its key in a folder, beside real machines outside; all over files, or all over servers, as the run of tests is. */
export type KeyChangeScene = {
  readonly house: House
  readonly outside: OuterMachines
  readonly deps: KeyChangeDeps
}

export function keyChangeScene(): KeyChangeScene {
  let folder: string
  let house: House
  let outside: OuterMachines
  let deps: KeyChangeDeps
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'key-change-'))
    const files = keyFiles(join(folder, 'keys'))
    files.make('current')
    const ring = openKeyRing(files)
    outside = await startOuterMachines('unguarded', 1, ring, await databases())
    const { collector, admission } = outside
    house = await openHouse({ collector, admission, insideKey: ring, now: () => new Date() })
    house.clock.now = new Date()
    await house.storage.houseKey.isOurs(ring.publicKey)
    deps = { ...house.deps, ring, files }
  })
  afterEach(async () => {
    await outside.stop()
    await house.close()
    rmSync(folder, { recursive: true })
  })
  return {
    get house() {
      return house
    },
    get outside() {
      return outside
    },
    get deps() {
      return deps
    },
  }
}

async function databases() {
  if (!isOverPostgres) return {}
  const [collector, admission] = [await bareTestDatabase(), await bareTestDatabase()]
  return {
    collector: { COLLECTOR_DATABASE: 'address' in collector.place ? collector.place.address : '' },
    admission: { ADMISSION_DATABASE: 'address' in admission.place ? admission.place.address : '' },
  }
}
