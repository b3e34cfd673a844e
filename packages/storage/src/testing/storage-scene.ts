import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openStorage, type Storage } from '../storage.ts'

/** An empty storage over a real file, for each test of a file anew; to be looked at within tests and their hooks only. */
export type StorageScene = { readonly folder: string; readonly storage: Storage }

export function storageScene(): StorageScene {
  let folder: string
  let storage: Storage
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'storage-'))
    const opened = openStorage(join(folder, 'staff.db'))
    if (!opened.ok) throw new Error(opened.refusal.sentence.en)
    storage = opened.storage
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })
  return {
    get folder() {
      return folder
    },
    get storage() {
      return storage
    },
  }
}
