import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { manifestName, readManifest, type Manifest } from './manifest.ts'
import { openSealedFile } from './sealed-file.ts'

export type Restored =
  | { readonly ok: true; readonly manifest: Manifest }
  | {
      readonly ok: false
      readonly code: 'noBackup' | 'otherKey' | 'damaged' | 'missing' | 'notEmpty'
      /** Which file. */
      readonly path: string
    }

/**
 * Puts a backup into a data folder that is empty or not there yet: all of it or nothing. Every file must be the one that the
 * manifest names; there is nothing in the folder before the last of them is proven.
 */
export async function restoreBackup(
  backup: string,
  data: string,
  privateKey: string,
): Promise<Restored> {
  if (existsSync(data) && readdirSync(data).length > 0)
    return { ok: false, code: 'notEmpty', path: data }
  const parent = dirname(resolve(data))
  await mkdir(parent, { recursive: true })
  const scratch = mkdtempSync(join(parent, '.restore-'))
  try {
    const restored = await openAll(backup, scratch, privateKey)
    if (!restored.ok) return restored
    rmSync(data, { recursive: true, force: true })
    renameSync(join(scratch, 'data'), data)
    return restored
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

async function openAll(backup: string, scratch: string, privateKey: string): Promise<Restored> {
  const open = async (name: string, to: string) => {
    const from = join(backup, `${name}.sealed`)
    if (!existsSync(from)) return { ok: false, code: 'missing', path: name } as const
    const opened = await openSealedFile(from, to, privateKey, name)
    return opened.ok ? opened : { ...opened, path: name }
  }
  const listed = join(scratch, manifestName)
  const found = await open(manifestName, listed)
  if (!found.ok) return found
  const manifest = readManifest(readFileSync(listed, 'utf8'))
  if (manifest === undefined) return { ok: false, code: 'noBackup', path: manifestName }
  for (const { path, sha256, bytes } of manifest.files) {
    const to = join(scratch, 'data', path)
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    const opened = await open(path, to)
    if (!opened.ok) return opened
    // Sealed for the same key, and yet of another backup.
    if (opened.sha256 !== sha256 || opened.bytes !== bytes)
      return { ok: false, code: 'damaged', path }
  }
  return { ok: true, manifest }
}
