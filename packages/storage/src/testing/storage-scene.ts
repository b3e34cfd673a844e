import { afterEach, beforeEach } from 'vitest'
import { openStorage } from '../open-storage.ts'
import type { StoragePlace } from '../storage-place.ts'
import type { Storage } from '../storage.ts'
import { newTestDatabase, type TestDatabase } from './test-database.ts'

/** An empty storage over a real database, for each test of a file anew; to be looked at within tests and their hooks only. */
export type StorageScene = {
  readonly database: TestDatabase
  readonly storage: Storage
  /** As after a restart. */
  reopen(): Promise<void>
}

export function storageScene(): StorageScene {
  let database: TestDatabase
  let storage: Storage
  beforeEach(async () => {
    database = await newTestDatabase()
    storage = await openedStorage(database.place)
  })
  afterEach(async () => {
    await storage.close()
    await database.forget()
  })
  return {
    get database() {
      return database
    },
    get storage() {
      return storage
    },
    async reopen() {
      await storage.close()
      storage = await openedStorage(database.place)
    },
  }
}

export async function openedStorage(place: StoragePlace): Promise<Storage> {
  const opened = await openStorage(place)
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  return opened.storage
}
