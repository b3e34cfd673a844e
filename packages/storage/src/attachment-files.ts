import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Files enclosed with documents (Anlagen), under the hash by which the dossier names them. */
export type AttachmentFiles = {
  /** Keeps a file for good and returns its SHA-256 (hex); the same file is kept once. */
  put(content: Uint8Array): Promise<string>
  read(hash: string): Promise<Uint8Array | undefined>
}

export function attachmentFilesIn(db: Kysely<Schema>): AttachmentFiles {
  return {
    async put(content) {
      const hash = attachmentHash(content)
      await db
        .insertInto('attachment_files')
        .values({ hash, content })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return hash
    },

    async read(hash) {
      const row = await db
        .selectFrom('attachment_files')
        .select('content')
        .where('hash', '=', hash)
        .executeTakeFirst()
      return row?.content
    },
  }
}

/** Hashes under which another file lies than was put there. One file at a time is in memory. */
export async function alteredAttachments(db: Kysely<Schema>): Promise<readonly string[]> {
  const rows = await db.selectFrom('attachment_files').select('hash').execute()
  const altered: string[] = []
  for (const { hash } of rows) {
    const content = await attachmentFilesIn(db).read(hash)
    if (content === undefined || attachmentHash(content) !== hash) altered.push(hash)
  }
  return altered
}

function attachmentHash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
