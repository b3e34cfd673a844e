import type { DatabaseSync } from 'node:sqlite'
import { groupCommit } from '@meinungsbild/database'
import type { SealedSubmission } from '@meinungsbild/exchange'
import type { Quota } from '@meinungsbild/questionnaire'
import { ballotWriter, type Ballot, type Cast } from './ballot-writer.ts'
import { orderForgetter } from './forget-order.ts'
import { submissionHash } from './submission-hash.ts'

/** Where sealed answers wait for the inside (Wahlurne). */
export type BallotBox = {
  /** Resolves only when the ballot is on disk, or is refused; rejects if the disk did not take it. */
  cast(ballot: Ballot): Promise<Cast>
  /** Whether this submission is counted already. */
  isCast(survey: string, id: string): boolean
  /** Whether the one participation of a token is used up. */
  isSpent(survey: string, token: string): boolean
  /** Those of `quotas` whose limit is reached. */
  fullQuotas(survey: string, quotas: readonly Quota[]): ReadonlySet<string>
  /** Up to `limit` ballots in the order of their random ids. */
  waiting(survey: string, limit: number): readonly SealedSubmission[]
  /** Deletes what the inside has confirmed to hold; ids that are not there are no mistake. */
  confirm(ids: readonly string[]): void
  /** Removes what shows in which order ballots came. */
  tidy(): void
  counts(survey: string): { readonly waiting: number; readonly spent: number }
}

/** The ballot box over the collector's own database. */
export function openBallotBox(database: DatabaseSync): BallotBox {
  const queue = groupCommit(database, ballotWriter(database))
  const spent = database.prepare('SELECT 1 FROM spent WHERE survey = ? AND kind = ? AND hash = ?')
  const quotaCount = database.prepare('SELECT answers FROM quotas WHERE survey = ? AND quota = ?')
  const list = database.prepare(
    `SELECT id, survey, questionnaire_hash, day, stratum, sealed FROM ballots
     WHERE survey = ? ORDER BY id LIMIT ?`,
  )
  const remove = database.prepare(
    'DELETE FROM ballots WHERE id IN (SELECT value FROM json_each(?))',
  )
  const countWaiting = database.prepare('SELECT count(*) AS n FROM ballots WHERE survey = ?')
  const countSpent = database.prepare(
    `SELECT count(*) AS n FROM spent WHERE survey = ? AND kind = 'submission'`,
  )

  return {
    cast: (ballot) => queue.append(ballot),
    isCast: (survey, id) => spent.get(survey, 'submission', submissionHash(id)) !== undefined,
    isSpent: (survey, token) => spent.get(survey, 'token', token) !== undefined,
    fullQuotas: (survey, quotas) =>
      new Set(
        quotas
          .filter(({ id, limit }) => Number(quotaCount.get(survey, id)?.['answers'] ?? 0) >= limit)
          .map(({ id }) => id),
      ),
    waiting: (survey, limit) =>
      list.all(survey, limit).map((row) => ({
        id: String(row['id']),
        surveyId: String(row['survey']),
        questionnaireHash: String(row['questionnaire_hash']),
        day: String(row['day']),
        stratum: String(row['stratum']),
        sealed: String(row['sealed']),
      })),
    confirm: (ids) => void remove.run(JSON.stringify(ids)),
    tidy: orderForgetter(database),
    counts: (survey) => ({
      waiting: Number(countWaiting.get(survey)?.['n']),
      spent: Number(countSpent.get(survey)?.['n']),
    }),
  }
}
