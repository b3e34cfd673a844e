import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataFolders } from '../house/data-folders.ts'
import { manifestName, type Manifest } from './manifest.ts'
import { sealFile } from './sealed-file.ts'

export type Surface = keyof ReturnType<typeof dataFolders>

/**
 * The order matters: an answer leaves the collector only after the staff database has it, so whoever looks at the collector
 * first finds every answer at least once. Twice does no harm, for each has its own id.
 */
export const surfaces: readonly Surface[] = ['collector', 'admission', 'staff']

type Backup = {
  readonly data: string
  /** A new folder. */
  readonly target: string
  readonly publicKey: string
  readonly surfaces: readonly Surface[]
  readonly at: Date
}

/**
 * Copies databases and keys into sealed files while the system is running. What was deleted is in no copy, because each
 * database is written anew; the copy in between lies beside the database and is gone when this returns.
 */
export async function makeBackup({
  data,
  target,
  publicKey,
  surfaces: wanted,
  at,
}: Backup): Promise<Manifest> {
  const files: Manifest['files'][number][] = []
  for (const surface of wanted) {
    const folder = dataFolders(data)[surface]
    if (!existsSync(folder)) continue
    const scratch = mkdtempSync(join(folder, '.backup-'))
    try {
      for (const path of filesIn(folder)) {
        const name = `${surface}/${path}`
        const source = path.endsWith('.sqlite')
          ? copyOfDatabase(join(folder, path), join(scratch, 'copy.sqlite'))
          : join(folder, path)
        const to = join(target, `${name}.sealed`)
        await mkdir(dirname(to), { recursive: true, mode: 0o700 })
        files.push({ path: name, ...(await sealFile(source, to, publicKey, name)) })
      }
    } finally {
      rmSync(scratch, { recursive: true })
    }
  }
  const manifest: Manifest = { format: 1, madeAt: at.toISOString(), files }
  // Last of all: what broke off before is no backup.
  const listed = join(target, manifestName)
  writeFileSync(listed, JSON.stringify(manifest), { mode: 0o600 })
  await sealFile(listed, `${listed}.sealed`, publicKey, manifestName)
  rmSync(listed)
  return manifest
}

/** Databases and keys of a surface; no logs, locks and copies. */
function filesIn(folder: string): readonly string[] {
  const keys = join(folder, 'keys')
  return [
    ...readdirSync(folder).filter((name) => name.endsWith('.sqlite')),
    ...(existsSync(keys) ? readdirSync(keys).map((name) => `keys/${name}`) : []),
  ]
}

/** One moment of a database that others are writing; what they write meanwhile is not in it. */
function copyOfDatabase(file: string, to: string): string {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  try {
    database.prepare('VACUUM INTO ?').run(to)
    return to
  } finally {
    database.close()
  }
}
