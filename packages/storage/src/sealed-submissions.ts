import type { Kysely } from 'kysely'
import { insertPulled, isNew, type PulledSubmission } from './answers.ts'
import type { Schema } from './schema.ts'

/** A submission as it waits in the sealed ballot box: what the seal is bound to, and nothing of what is in it. */
export type SealedAnswer = Pick<PulledSubmission, 'submission' | 'day' | 'stratum'> & {
  readonly questionnaireHash: string
  readonly sealed: string
}

/** The sealed ballot box (versiegelte Urne): submissions whose key nobody has while the field runs. */
export type SealedSubmissions = {
  /** Keeps a pull, all or none; each submission once, however often it is pulled. */
  keep(
    survey: string,
    answers: readonly SealedAnswer[],
  ): Promise<{ readonly kept: number; readonly repeated: number }>
  count(survey: string): Promise<number>
  /** Some that are still sealed, in the random order of their ids. */
  next(survey: string, limit: number): Promise<readonly SealedAnswer[]>
  /**
   * Puts what was found in the place of what was sealed, all or none: opened answers under new random ids, by which alone
   * they are ordered, damaged ones as they are. What is no longer sealed is passed over.
   */
  settle(survey: string, found: readonly PulledSubmission[]): Promise<void>
}

export function sealedSubmissionsIn(db: Kysely<Schema>): SealedSubmissions {
  return {
    keep: (survey, answers) =>
      db.transaction().execute(async (transaction) => {
        const sum = { kept: 0, repeated: 0 }
        for (const answer of answers) {
          const fresh = await isNew(transaction, survey, answer.submission)
          sum[fresh ? 'kept' : 'repeated'] += 1
          if (!fresh) continue
          const { questionnaireHash, ...rest } = answer
          await transaction
            .insertInto('sealed_submissions')
            .values({ survey, questionnaire_hash: questionnaireHash, ...rest })
            .execute()
        }
        return sum
      }),

    async count(survey) {
      const row = await db
        .selectFrom('sealed_submissions')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async next(survey, limit) {
      const rows = await db
        .selectFrom('sealed_submissions')
        .selectAll()
        .where('survey', '=', survey)
        .orderBy('submission')
        .limit(limit)
        .execute()
      return rows.map(({ submission, day, stratum, questionnaire_hash, sealed }) => ({
        submission,
        day,
        stratum,
        questionnaireHash: questionnaire_hash,
        sealed,
      }))
    },

    settle: (survey, found) =>
      db.transaction().execute(async (transaction) => {
        for (const item of found) {
          const gone = await transaction
            .deleteFrom('sealed_submissions')
            .where('survey', '=', survey)
            .where('submission', '=', item.submission)
            .executeTakeFirst()
          if (gone.numDeletedRows === 1n) await insertPulled(transaction, survey, item)
        }
      }),
  }
}
