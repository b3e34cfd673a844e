import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Who of a survey's participants got which access code, as numbers and keyed hashes. The code's text is printed once
 * and stored nowhere.
 */
export type Codes = {
  /** Gives the hashes to the next free participant numbers; returns the first of them. All or none. */
  add(survey: string, codeHashes: readonly string[]): Promise<{ readonly firstNumber: number }>
  /** All hashes, sorted, so that their order tells nothing. */
  hashes(survey: string): Promise<readonly string[]>
  count(survey: string): Promise<number>
  /** Forgets who got which code: the end of these auxiliary data (Hilfsmerkmale). */
  forget(survey: string): Promise<void>
}

/** Rows per statement: databases limit the number of parameters of one. */
const batch = 1_000

export function codesIn(db: Kysely<Schema>): Codes {
  return {
    add: (survey, codeHashes) =>
      db.transaction().execute(async (transaction) => {
        const last = await transaction
          .selectFrom('codes')
          .select((eb) => eb.fn.max('participant').as('participant'))
          .where('survey', '=', survey)
          .executeTakeFirst()
        const firstNumber = (last?.participant ?? 0) + 1
        for (let start = 0; start < codeHashes.length; start += batch) {
          const rows = codeHashes.slice(start, start + batch).map((code_hash, index) => ({
            survey,
            participant: firstNumber + start + index,
            code_hash,
          }))
          await transaction.insertInto('codes').values(rows).execute()
        }
        return { firstNumber }
      }),

    async hashes(survey) {
      const rows = await db
        .selectFrom('codes')
        .select('code_hash')
        .where('survey', '=', survey)
        .orderBy('code_hash')
        .execute()
      return rows.map((row) => row.code_hash)
    },

    async count(survey) {
      const row = await db
        .selectFrom('codes')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async forget(survey) {
      await db.deleteFrom('codes').where('survey', '=', survey).execute()
    },
  }
}
