import type { Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import type { Schema } from './schema.ts'

/**
 * Who asked not to be written to (Widerspruch), so that they are left out when a list is read once more. Kept are hashes
 * of name and address, not the names. The list is deleted after the end of the field.
 */
export type Objections = {
  /** Notes an objection; false if it has been noted before. */
  add(initiative: string, objection: Objection): Promise<boolean>
  /** Takes one back. */
  remove(initiative: string, personHash: string): Promise<void>
  /** The newest first. */
  all(initiative: string): Promise<readonly Objection[]>
  /** Initiatives of which objections are noted. */
  initiatives(): Promise<readonly string[]>
  forget(initiative: string): Promise<void>
}

export type Objection = {
  /** SHA-256 over the initiative and the folded name and address, hex. */
  readonly personHash: string
  /** ISO date. */
  readonly day: string
}

export function objectionsIn(db: Kysely<Schema>): Objections {
  const of = (initiative: string) =>
    db.deleteFrom('objections').where('initiative', '=', initiative)
  return {
    async add(initiative, { personHash, day }) {
      const result = await db
        .insertInto('objections')
        .values({ initiative, person_hash: personHash, day })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return result.numInsertedOrUpdatedRows === 1n
    },

    async remove(initiative, personHash) {
      await of(initiative).where('person_hash', '=', personHash).execute()
    },

    async all(initiative) {
      const rows = await db
        .selectFrom('objections')
        .select(['person_hash', 'day'])
        .where('initiative', '=', initiative)
        .orderBy('day', 'desc')
        .orderBy('person_hash')
        .execute()
      return rows.map((row) => ({ personHash: row.person_hash, day: row.day }))
    },

    async initiatives() {
      const rows = await db.selectFrom('objections').select('initiative').distinct().execute()
      return rows.map(({ initiative }) => initiative)
    },

    async forget(initiative) {
      await of(initiative).execute()
      await emptyLog(db)
    },
  }
}
