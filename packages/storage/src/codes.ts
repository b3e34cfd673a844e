import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** One participant's code: its keyed hash, and the stratum (Schicht) that the participant was drawn for; '' where there are none. */
export type ParticipantCode = {
  readonly codeHash: string
  readonly stratum: string
  /** The participant's number, if one is given already. */
  readonly participant?: number
}

/** The codes of one stratum as their hashes, sorted, so that their order tells nothing. */
export type StratumHashes = { readonly id: string; readonly codeHashes: readonly string[] }

/**
 * Who of a survey's participants got which access code, as numbers and keyed hashes. The code's text is printed once
 * and stored nowhere.
 */
export type Codes = {
  /** Keeps codes, under the next free participant numbers where none are given; returns the numbers in the same order. All or none. */
  add(survey: string, codes: readonly ParticipantCode[]): Promise<readonly number[]>
  /** Gives participants codes in the place of those that they had, which open nothing any more. All or none. */
  replace(survey: string, codes: readonly Required<ParticipantCode>[]): Promise<void>
  /** Who has a code, and its hash, in the order of the numbers. */
  numbered(
    survey: string,
  ): Promise<readonly { readonly participant: number; readonly codeHash: string }[]>
  /** All hashes by stratum, in the order of the strata's ids. */
  hashes(survey: string): Promise<readonly StratumHashes[]>
  count(survey: string): Promise<number>
  /** The hash of a participant's code. */
  hashOf(survey: string, participant: number): Promise<string | undefined>
  /** Notes that a participant's code may buy a second token; false if that was noted before. */
  noteReissued(survey: string, participant: number): Promise<boolean>
  /** How many codes may buy a second token, because the first was lost. */
  reissuedCount(survey: string): Promise<number>
  /** Forgets who got which code: the end of these auxiliary data (Hilfsmerkmale). */
  forget(survey: string): Promise<void>
}

/** Rows per statement: databases limit the number of parameters of one. */
const batch = 1_000

export function codesIn(db: Kysely<Schema>): Codes {
  return {
    add: (survey, codes) =>
      db.transaction().execute(async (transaction) => {
        const last = await transaction
          .selectFrom('codes')
          .select((eb) => eb.fn.max('participant').as('participant'))
          .where('survey', '=', survey)
          .executeTakeFirst()
        const rows = numbered(codes, (last?.participant ?? 0) + 1).map((code) => ({
          survey,
          participant: code.participant,
          code_hash: code.codeHash,
          stratum: code.stratum,
          reissued: 0,
        }))
        for (let start = 0; start < rows.length; start += batch) {
          await transaction
            .insertInto('codes')
            .values(rows.slice(start, start + batch))
            .execute()
        }
        return rows.map(({ participant }) => participant)
      }),

    replace: (survey, codes) =>
      db.transaction().execute(async (transaction) => {
        for (let start = 0; start < codes.length; start += batch) {
          const rows = codes
            .slice(start, start + batch)
            .map(({ participant, codeHash, stratum }) => ({
              survey,
              participant,
              code_hash: codeHash,
              stratum,
              reissued: 0,
            }))
          await transaction
            .insertInto('codes')
            .values(rows)
            .onConflict((conflict) =>
              conflict.columns(['survey', 'participant']).doUpdateSet((eb) => ({
                code_hash: eb.ref('excluded.code_hash'),
                stratum: eb.ref('excluded.stratum'),
              })),
            )
            .execute()
        }
      }),

    numbered: (survey) =>
      db
        .selectFrom('codes')
        .select(['participant', 'code_hash as codeHash'])
        .where('survey', '=', survey)
        .orderBy('participant')
        .execute(),

    async hashes(survey) {
      const rows = await db
        .selectFrom('codes')
        .select(['stratum', 'code_hash'])
        .where('survey', '=', survey)
        .orderBy('stratum')
        .orderBy('code_hash')
        .execute()
      const strata = Map.groupBy(rows, (row) => row.stratum)
      return Array.from(strata, ([id, codes]) => ({
        id,
        codeHashes: codes.map((row) => row.code_hash),
      }))
    },

    async count(survey) {
      const row = await db
        .selectFrom('codes')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async hashOf(survey, participant) {
      const row = await db
        .selectFrom('codes')
        .select('code_hash')
        .where('survey', '=', survey)
        .where('participant', '=', participant)
        .executeTakeFirst()
      return row?.code_hash
    },

    async noteReissued(survey, participant) {
      const noted = await db
        .updateTable('codes')
        .set({ reissued: 1 })
        .where('survey', '=', survey)
        .where('participant', '=', participant)
        .where('reissued', '=', 0)
        .executeTakeFirst()
      return noted.numUpdatedRows === 1n
    },

    async reissuedCount(survey) {
      const row = await db
        .selectFrom('codes')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .where('reissued', '=', 1)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async forget(survey) {
      await db.deleteFrom('codes').where('survey', '=', survey).execute()
    },
  }
}

/** Every code with a number: its own, else the next one from `free` on that nobody else of these has. */
function numbered(
  codes: readonly ParticipantCode[],
  free: number,
): readonly Required<ParticipantCode>[] {
  const given = new Set(codes.map(({ participant }) => participant))
  let next = free
  return codes.map((code) => {
    if (code.participant !== undefined) return { ...code, participant: code.participant }
    while (given.has(next)) next += 1
    return { ...code, participant: next++ }
  })
}
