import { DatabaseSync } from 'node:sqlite'
import { isAway } from '@meinungsbild/database'
import { openReader } from './read-beside.ts'
import type { StoragePlace } from './storage-place.ts'
import { verifyDossiers, type Known, type Verification } from './verify-dossiers.ts'

export type VerifiedDossiers =
  | { readonly ok: true; readonly verification: Verification }
  /** `unreadable`: no such database, or one that SQLite itself finds damaged; `reason` is the database's own word. */
  | { readonly ok: false; readonly code: 'unreadable'; readonly reason: string }

/** Proves the dossiers of a database without changing it, also while staff processes are running on it. */
export async function verifyStoredDossiers(
  place: StoragePlace,
  known?: Known,
): Promise<VerifiedDossiers> {
  try {
    const flaw = 'file' in place ? flawOf(place.file) : undefined
    if (flaw !== undefined) return { ok: false, code: 'unreadable', reason: flaw }
    const db = await openReader(place)
    try {
      return { ok: true, verification: await verifyDossiers(db, known) }
    } finally {
      await db.destroy()
    }
  } catch (error) {
    if (!(error instanceof Error && ('errcode' in error || isAway(error)))) throw error
    return { ok: false, code: 'unreadable', reason: error.message }
  }
}

function flawOf(file: string): string | undefined {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const verdict = database.prepare('pragma quick_check(1)').get()?.['quick_check']
    return verdict === 'ok' ? undefined : String(verdict)
  } finally {
    database.close()
  }
}
