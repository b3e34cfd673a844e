import type { Row } from '@meinungsbild/database'
import { arrivalRows } from '../open-door/arrival.ts'
import type { Offered } from './judge-batch.ts'

/**
 * What the kept ballots of a batch leave in the tables, by table. Within each the rows stand in the order of their keys, which
 * are random or hashes: whoever sees rows that were written together does not see which of them came first.
 */
export function batchRows(kept: readonly Offered[]) {
  const ballots = kept.map(({ ballot }) => ballot)
  return {
    spent: kept
      .flatMap(({ ballot: { surveyId: survey, token }, submission }) => [
        { survey, kind: 'submission', hash: submission },
        ...(token === undefined ? [] : [{ survey, kind: 'token', hash: token }]),
      ])
      .toSorted(by('hash', 'survey')),
    ballots: ballots
      .map(({ id, surveyId: survey, questionnaireHash, day, stratum, sealed }) => ({
        id,
        survey,
        questionnaire_hash: questionnaireHash,
        day,
        stratum,
        sealed,
      }))
      .toSorted(by('id', 'survey')),
    receipts: kept
      .map(({ ballot: { surveyId: survey, day }, submission, leaf }) => ({
        survey,
        submission,
        day,
        leaf,
      }))
      .toSorted(by('submission', 'survey')),
    quotas: quotaRows(kept),
    ...arrivalRows(ballots),
  } satisfies Readonly<Record<string, readonly Row[]>>
}

/** How many more answers count for each quota. */
function quotaRows(kept: readonly Offered[]) {
  const named = kept.flatMap(({ ballot: { surveyId: survey, quotas } }) =>
    quotas.map((quota) => ({ survey, quota })),
  )
  return [...Map.groupBy(named, ({ survey, quota }) => `${survey} ${quota}`).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : [{ ...first, answers: others.length + 1 }]),
  )
}

function by<Key extends string>(...keys: readonly Key[]) {
  type Keyed = Readonly<Record<Key, string>>
  return (some: Keyed, other: Keyed): number => {
    const key = keys.find((name) => some[name] !== other[name])
    if (key === undefined) return 0
    return some[key] < other[key] ? -1 : 1
  }
}
