import type { Queries } from '@meinungsbild/database'
import { countDays } from '../open-door/door-tally.ts'
import { leafOf } from '../receipts/leaf-of.ts'
import { batchRows } from './batch-rows.ts'
import { judgeBatch, type Ballot, type Cast, type Offered, type Spent } from './judge-batch.ts'
import { submissionHash } from './submission-hash.ts'
import { unsignedDays } from './unsigned-days.ts'

/**
 * Writes ballots inside the transaction of the group commit: a few questions for the whole batch, however large it is, because
 * each of them may be a way over a network.
 */
export async function writeBallots(
  queries: Queries,
  ballots: readonly Ballot[],
): Promise<readonly Cast[]> {
  const datedDay = await unsignedDays(queries, surveysOf(ballots))
  const offered = ballots.map((ballot): Offered => ({
    ballot: { ...ballot, day: datedDay(ballot) },
    submission: submissionHash(ballot.id),
    leaf: leafOf(ballot.sealed),
  }))
  const verdicts = judgeBatch(offered, await spentBefore(queries, offered))
  const kept = offered.filter((_, index) => verdicts[index] === 'kept')
  const rows = batchRows(kept)
  await queries.insert('spent', rows.spent)
  await queries.insert('ballots', rows.ballots)
  await queries.insert('receipts', rows.receipts)
  await queries.insert(
    'quotas',
    rows.quotas,
    '(survey, quota) DO UPDATE SET answers = quotas.answers + excluded.answers',
  )
  await queries.insert(
    'arrivals',
    rows.arrivals,
    '(survey, day, hour) DO UPDATE SET answers = arrivals.answers + excluded.answers',
  )
  await countDays(queries, rows.openDoorDays)
  await claimFiles(queries, kept)
  const repeated = offered.filter((_, index) => verdicts[index] === 'repeated')
  const leaves = new Map([
    ...kept.map(leafBySubmission),
    ...(await leavesBefore(queries, repeated)),
  ])
  return offered.map((one, index) => ({
    verdict: verdicts[index] ?? 'repeated',
    leaf: leaves.get(leafBySubmission(one)[0]),
  }))
}

function leafBySubmission({ ballot: { surveyId }, submission, leaf }: Offered) {
  return [`${surveyId} ${submission}`, leaf] as const
}

/** What counts for submissions that came before. */
async function leavesBefore(queries: Queries, repeated: readonly Offered[]) {
  if (repeated.length === 0) return []
  const rows = await queries.all(
    'SELECT survey, submission, leaf FROM receipts WHERE survey IN (?) AND submission IN (?)',
    repeated.map(({ ballot }) => ballot.surveyId),
    repeated.map(({ submission }) => submission),
  )
  return rows.map(
    ({ survey, submission, leaf }) =>
      [`${String(survey)} ${String(submission)}`, String(leaf)] as const,
  )
}

async function spentBefore(
  queries: Queries,
  offered: readonly Offered[],
): Promise<readonly Spent[]> {
  const ballots = offered.map(({ ballot }) => ballot)
  const surveys = surveysOf(ballots)
  const rows = await queries.all(
    `SELECT survey, kind, hash FROM spent WHERE survey IN (?) AND kind = 'submission' AND hash IN (?)
     UNION ALL
     SELECT survey, kind, hash FROM spent WHERE survey IN (?) AND kind = 'token' AND hash IN (?)`,
    surveys,
    offered.map(({ submission }) => submission),
    surveys,
    ballots.flatMap(({ token }) => token ?? []),
  )
  return rows.map((row) => ({
    survey: String(row['survey']),
    kind: row['kind'] === 'token' ? 'token' : 'submission',
    hash: String(row['hash']),
  }))
}

function surveysOf(ballots: readonly Ballot[]): readonly string[] {
  return [...new Set(ballots.map(({ surveyId }) => surveyId))]
}

async function claimFiles(queries: Queries, kept: readonly Offered[]): Promise<void> {
  const naming = kept.map(({ ballot }) => ballot).filter(({ files }) => files.length > 0)
  for (const [survey, ballots] of Map.groupBy(naming, ({ surveyId }) => surveyId))
    await queries.run(
      'UPDATE files SET claimed = 1 WHERE survey = ? AND id IN (?)',
      survey,
      ballots.flatMap(({ files }) => files),
    )
}
