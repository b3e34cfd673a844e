import { inBatches, type Database } from '@meinungsbild/database'
import type { SealedSubmission } from '@meinungsbild/exchange'
import type { Quota } from '@meinungsbild/questionnaire'
import { castOver, type CastTogether } from './cast-together.ts'
import type { Ballot, Cast, OpenBallot } from './judge-batch.ts'
import { submissionHash } from './submission-hash.ts'

/** Where sealed answers wait for the inside (Wahlurne). */
export type BallotBox = {
  /** Resolves only when the ballot is on disk, or is refused; rejects if the disk did not take it. */
  cast(ballot: Ballot | OpenBallot): Promise<Cast>
  /** Whether this submission is counted already. */
  isCast(survey: string, id: string): Promise<boolean>
  /** Whether the one participation of a token is used up. */
  isSpent(survey: string, token: string): Promise<boolean>
  /** Those of `quotas` whose limit is reached. */
  fullQuotas(survey: string, quotas: readonly Quota[]): Promise<ReadonlySet<string>>
  /** Up to `limit` ballots in the order of their random ids. */
  waiting(survey: string, limit: number): Promise<readonly SealedSubmission[]>
  /** Deletes what the inside has confirmed to hold; ids that are not there are no mistake. */
  confirm(ids: readonly string[]): Promise<void>
  counts(survey: string): Promise<{ readonly waiting: number; readonly spent: number }>
}

/** The ballot box over the collector's own database; `cast` may be done elsewhere. */
export function openBallotBox(
  database: Database,
  cast: CastTogether = castOver(database),
): BallotBox {
  const queue = inBatches(cast)

  async function isSpent(survey: string, kind: 'submission' | 'token', hash: string) {
    const sql = 'SELECT 1 AS found FROM spent WHERE survey = ? AND kind = ? AND hash = ?'
    return (await database.get(sql, survey, kind, hash)) !== undefined
  }

  async function count(sql: string, survey: string): Promise<number> {
    return Number((await database.get(sql, survey))?.['n'])
  }

  return {
    cast: (ballot) => queue.append(ballot),
    isCast: (survey, id) => isSpent(survey, 'submission', submissionHash(id)),
    isSpent: (survey, token) => isSpent(survey, 'token', token),
    async fullQuotas(survey, quotas) {
      if (quotas.length === 0) return new Set()
      const rows = await database.all('SELECT quota, answers FROM quotas WHERE survey = ?', survey)
      const counted = new Map(rows.map((row) => [String(row['quota']), Number(row['answers'])]))
      return new Set(
        quotas.filter(({ id, limit }) => (counted.get(id) ?? 0) >= limit).map(({ id }) => id),
      )
    },
    async waiting(survey, limit) {
      const rows = await database.all(
        `SELECT id, survey, questionnaire_hash, day, stratum, sealed FROM ballots
         WHERE survey = ? ORDER BY id LIMIT ?`,
        survey,
        limit,
      )
      return rows.map((row) => ({
        id: String(row['id']),
        surveyId: String(row['survey']),
        questionnaireHash: String(row['questionnaire_hash']),
        day: String(row['day']),
        stratum: String(row['stratum']),
        sealed: String(row['sealed']),
      }))
    },
    confirm: (ids) =>
      database.run(
        'DELETE FROM ballots WHERE survey IN (SELECT id FROM surveys) AND id IN (?)',
        ids,
      ),
    counts: async (survey) => ({
      waiting: await count('SELECT count(*) AS n FROM ballots WHERE survey = ?', survey),
      spent: await count(
        `SELECT count(*) AS n FROM spent WHERE survey = ? AND kind = 'submission'`,
        survey,
      ),
    }),
  }
}
