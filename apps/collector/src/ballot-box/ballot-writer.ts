import type { DatabaseSync } from 'node:sqlite'
import type { SealedSubmission } from '@meinungsbild/exchange'
import { arrivalCounter, type Arrival } from '../open-door/door-tally.ts'
import { leafOf } from '../receipts/leaf-of.ts'
import { submissionHash } from './submission-hash.ts'

/** One sealed answer, and in surveys with codes the name (`tokenId`) of the token that pays for it. */
export type Ballot = SealedSubmission & {
  readonly token: string | undefined
  /** The quotas that the answer counts for. */
  readonly quotas: readonly string[]
  /** The files that the answer names. */
  readonly files: readonly string[]
  /** What is counted of its coming, if it came through an open door. */
  readonly arrival: Arrival | undefined
}

/** `repeated`: this submission is already counted. `tokenSpent`: another submission has used the token. */
export type Cast = 'kept' | 'repeated' | 'tokenSpent'

/** Writes ballots inside the transaction of the group commit, in their order, so that two of one batch see each other. */
export function ballotWriter(
  database: DatabaseSync,
): (ballots: readonly Ballot[]) => readonly Cast[] {
  const find = database.prepare('SELECT 1 FROM spent WHERE survey = ? AND kind = ? AND hash = ?')
  const present = database.prepare('SELECT 1 FROM ballots WHERE id = ?')
  const spend = database.prepare('INSERT INTO spent (survey, kind, hash) VALUES (?, ?, ?)')
  const keep = database.prepare(
    `INSERT INTO ballots (id, survey, questionnaire_hash, day, stratum, sealed)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const receipt = database.prepare(
    'INSERT INTO receipts (survey, submission, day, leaf) VALUES (?, ?, ?, ?)',
  )

  const count = database.prepare(
    `INSERT INTO quotas (survey, quota, answers) VALUES (?, ?, 1)
     ON CONFLICT (survey, quota) DO UPDATE SET answers = answers + 1`,
  )
  const claim = database.prepare('UPDATE files SET claimed = 1 WHERE id = ? AND survey = ?')

  const countArrival = arrivalCounter(database)

  function write(ballot: Ballot): Cast {
    const { id, surveyId, questionnaireHash, day, stratum, sealed, token, quotas, files } = ballot
    const submission = submissionHash(id)
    if (find.get(surveyId, 'submission', submission) !== undefined) return 'repeated'
    // Ids are random: the same one under another survey is made by hand, and must not stop a whole batch.
    if (present.get(id) !== undefined) return 'repeated'
    if (token !== undefined) {
      if (find.get(surveyId, 'token', token) !== undefined) return 'tokenSpent'
      spend.run(surveyId, 'token', token)
    }
    spend.run(surveyId, 'submission', submission)
    keep.run(id, surveyId, questionnaireHash, day, stratum, sealed)
    receipt.run(surveyId, submission, day, leafOf(sealed))
    for (const quota of quotas) count.run(surveyId, quota)
    for (const file of files) claim.run(file, surveyId)
    if (ballot.arrival !== undefined) countArrival(surveyId, day, ballot.arrival)
    return 'kept'
  }

  return (ballots) => ballots.map(write)
}
