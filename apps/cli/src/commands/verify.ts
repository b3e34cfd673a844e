import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolders } from '../house/data-folders.ts'
import { staffDatabase } from '../house/staff-database.ts'
import { verifyDatabase } from '../verify/verify-database.ts'
import { dataFolder } from './data-folder.ts'

/**
 * Proves dossiers: those of a database, by default that of the settings or the data folder, also while the system is running; or an exported
 * one (ZIP) without any database.
 */
export async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { head: { type: 'string' }, key: { type: 'string' } },
    allowPositionals: true,
  })
  const staff = dataFolders(dataFolder()).staff
  const [named] = positionals
  const key = trustedKey(values.key, named === undefined ? staff : undefined)
  if (!key.ok) {
    process.stderr.write(`${key.sentence}\n`)
    return 1
  }
  if (named !== undefined && isArchive(named)) {
    const { verifyExport } = await import('../verify/verify-export.ts')
    return verifyExport(named, key.spki)
  }
  const place = named === undefined ? staffDatabase(dataFolder()) : { file: named }
  return verifyDatabase(place, values.head, key.spki)
}

/** The public key that was named, or that of the house whose database is proved; SPKI in DER, base64url. */
function trustedKey(
  named: string | undefined,
  staff: string | undefined,
):
  | { readonly ok: true; readonly spki: string | undefined }
  | { readonly ok: false; readonly sentence: string } {
  const own = staff === undefined ? undefined : join(staff, 'keys', 'inside-public.pem')
  const file = named ?? (own !== undefined && existsSync(own) ? own : undefined)
  if (file === undefined) return { ok: true, spki: undefined }
  try {
    const der = createPublicKey(readFileSync(file)).export({ type: 'spki', format: 'der' })
    return { ok: true, spki: der.toString('base64url') }
  } catch {
    return { ok: false, sentence: `${file} ist kein öffentlicher Schlüssel.` }
  }
}

/** Whether a file begins as a ZIP does. */
function isArchive(file: string): boolean {
  if (!existsSync(file)) return false
  const begin = Buffer.alloc(2)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, begin)
  } finally {
    closeSync(opened)
  }
  return begin.toString('latin1') === 'PK'
}
