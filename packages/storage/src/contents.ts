import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** What dossier entries name by hash because it is too long to stand in them: questionnaires, notices, results. */
export type Contents = {
  /** Keeps `value` for good and returns its hash; the same value is kept once. */
  put(value: Json): Promise<string>
  read(hash: string): Promise<Json | undefined>
  /** Whether a content of this hash was ever put here, though it may be destroyed by now. */
  wasPut(hash: string): Promise<boolean>
}

/** SHA-256 (hex) over the canonical JSON of `value`: the `contentHash` of the procedure's commands. */
export function contentHash(value: Json): string {
  return sha256(canonicalJson(value))
}

export function contentsIn(db: Kysely<Schema>): Contents {
  return {
    async put(value) {
      const text = canonicalJson(value)
      const hash = sha256(text)
      await db.transaction().execute(async (transaction) => {
        const there = await find(transaction, hash)
        if (!there) await transaction.insertInto('contents').values({ hash, text }).execute()
      })
      return hash
    },

    async read(hash) {
      const row = await find(db, hash)
      if (row === undefined) return undefined
      const value: Json = JSON.parse(row.text)
      return value
    },

    async wasPut(hash) {
      if ((await find(db, hash)) !== undefined) return true
      const destroyed = await db
        .selectFrom('destroyed_contents')
        .select('hash')
        .where('hash', '=', hash)
        .executeTakeFirst()
      return destroyed !== undefined
    },
  }
}

function find(db: Kysely<Schema>, hash: string) {
  return db.selectFrom('contents').select('text').where('hash', '=', hash).executeTakeFirst()
}

/** Whether something else lies under the hash than was put there. */
export function isAltered({ hash, text }: Schema['contents']): boolean {
  return sha256(text) !== hash
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
