import type { Kysely } from 'kysely'
import { insertPulled, newOf, type PulledSubmission } from './answers.ts'
import { batches } from './batches.ts'
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
        const fresh = await newOf(transaction, survey, answers)
        const rows = fresh.map(({ questionnaireHash, submission, day, stratum, sealed }) => ({
          survey,
          questionnaire_hash: questionnaireHash,
          submission,
          day,
          stratum,
          sealed,
        }))
        for (const some of batches(rows))
          await transaction.insertInto('sealed_submissions').values(some).execute()
        return { kept: fresh.length, repeated: answers.length - fresh.length }
      }),

    async count(survey) {
      const row = await db
        .selectFrom('row_counts')
        .select('number')
        .where('survey', '=', survey)
        .where('kind', '=', 'sealed')
        .executeTakeFirst()
      return row?.number ?? 0
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
        const gone = new Set<string>()
        for (const some of batches(found)) {
          const rows = await transaction
            .deleteFrom('sealed_submissions')
            .where('survey', '=', survey)
            .where(
              'submission',
              'in',
              some.map(({ submission }) => submission),
            )
            .returning('submission')
            .execute()
          for (const { submission } of rows) gone.add(submission)
        }
        await insertPulled(
          transaction,
          survey,
          found.filter(({ submission }) => gone.delete(submission)),
        )
      }),
  }
}
