import { DatabaseSync } from 'node:sqlite'
import { kyselyOver } from './kysely-over-node-sqlite.ts'
import { verifyDossiers, type Known, type Verification } from './verify-dossiers.ts'

export type VerifiedFile =
  | { readonly ok: true; readonly verification: Verification }
  /** `unreadable`: no such file, no database, or one that SQLite itself finds damaged; `reason` is its own word. */
  | { readonly ok: false; readonly code: 'unreadable'; readonly reason: string }

/** Proves the dossiers of a database file without changing it, also while the staff process is running on it. */
export async function verifyDossierFile(file: string, known?: Known): Promise<VerifiedFile> {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    const verdict = database.prepare('pragma quick_check(1)').get()?.['quick_check']
    if (verdict !== 'ok') return { ok: false, code: 'unreadable', reason: String(verdict) }
    const verification = await verifyDossiers(kyselyOver(database, 'read'), known)
    return { ok: true, verification }
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error)) throw error
    return { ok: false, code: 'unreadable', reason: error.message }
  } finally {
    database?.close()
  }
}
