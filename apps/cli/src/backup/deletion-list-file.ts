import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  isSignedBy,
  keyPeriods,
  readDeletionList,
  readKeyChanges,
  type DeletionLine,
} from '@meinungsbild/storage'
import { z } from 'zod'
import { dataFolders } from '../house/data-folders.ts'

/** Lies beside the backups, in clear: it names surveys and kinds of data, and no person. */
export const deletionListName = 'deletions.json'

const line = z.looseObject({ at: z.string(), initiative: z.string(), kind: z.string() })
const lineSchema = z.custom<DeletionLine>((value) => line.safeParse(value).success)
const keyChange = z.object({
  document: z.string(),
  previousSignature: z.string(),
  nextSignature: z.string(),
})
const signed = z.object({
  document: z.string(),
  signature: z.string(),
  /** How the key that a backup brings back leads to the one that has signed. */
  keyChanges: z.array(keyChange).default([]),
})
const list = z.object({ format: z.literal(1), lines: z.array(lineSchema) })

/**
 * Writes beside the backups what has been deleted, so that it goes again when one of them is put back. Lines older than every
 * backup are left out. Signed by the house, so that nobody else can have anything deleted.
 */
export function writeDeletionList(
  folder: string,
  data: string,
  { at, kept }: { readonly at: Date; readonly kept: number },
): void {
  const { staff } = dataFolders(data)
  const database = join(staff, 'staff.sqlite')
  const key = join(staff, 'keys', 'inside-private.pem')
  if (!existsSync(database) || !existsSync(key)) return
  // A day more: what went in the very night of the oldest backup.
  const oldest = new Date(at.getTime() - (kept + 1) * 86_400_000).toISOString()
  const file = join(folder, deletionListName)
  const before = existsSync(file) ? (readDeletionListFile(file, staff) ?? []) : []
  const lines = new Map(
    [...before, ...readDeletionList(database)]
      .filter((each) => each.at >= oldest)
      .map((each) => [JSON.stringify(each), each]),
  )
  const document = JSON.stringify({ format: 1, lines: [...lines.values()] })
  const signature = signatureOf(document, key)
  writeFileSync(
    `${file}.new`,
    JSON.stringify({ document, signature, keyChanges: readKeyChanges(database) }),
    { mode: 0o600 },
  )
  renameSync(`${file}.new`, file)
}

function signatureOf(document: string, key: string): string {
  try {
    const bytes = Buffer.from(document)
    return sign(null, bytes, createPrivateKey(readFileSync(key))).toString('base64url')
  } catch {
    return ''
  }
}

/** The lines of a list that this house has signed, with whichever of its keys; undefined for any other file. */
export function readDeletionListFile(
  file: string,
  staff: string,
): readonly DeletionLine[] | undefined {
  try {
    const { document, signature, keyChanges } = signed.parse(JSON.parse(readFileSync(file, 'utf8')))
    const key = createPublicKey(readFileSync(join(staff, 'keys', 'inside-private.pem')))
    const own = key.export({ type: 'spki', format: 'der' }).toString('base64url')
    const known = [...readKeyChanges(join(staff, 'staff.sqlite')), ...keyChanges]
    const isOwn = keyPeriods(known, own).some((each) =>
      isSignedBy(each.publicKey, document, signature),
    )
    return isOwn ? list.parse(JSON.parse(document)).lines : undefined
  } catch {
    return undefined
  }
}
