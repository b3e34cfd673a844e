import type { PublishedSurvey, SealedSubmission } from '@meinungsbild/exchange'
import type { Arrival } from '../open-door/arrival.ts'

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

/** A ballot whose answer is still open: it is sealed with the key of its survey just before it is written. */
export type OpenBallot = Omit<Ballot, 'sealed'> & {
  readonly content: string
  readonly sealing: PublishedSurvey['sealing']
}

/** `repeated`: this submission is already counted. `tokenSpent`: another submission has used the token. */
export type Verdict = 'kept' | 'repeated' | 'tokenSpent'

/** What became of a ballot, and the leaf of the one that counts for its submission: this one or an earlier one. */
export type Cast = { readonly verdict: Verdict; readonly leaf: string | undefined }

/** A ballot, the hash by which its submission is remembered, and its leaf in the tree of receipts. */
export type Offered = {
  readonly ballot: Ballot
  readonly submission: string
  readonly leaf: string
}

/** A submission or a token that counts no more. */
export type Spent = {
  readonly survey: string
  readonly kind: 'submission' | 'token'
  readonly hash: string
}

/**
 * Judges ballots in their order, so that two of one batch see each other. `before`: what counts no more, of all that the batch asks
 * about. One result for each.
 */
export function judgeBatch(
  offered: readonly Offered[],
  before: readonly Spent[],
): readonly Verdict[] {
  const spent = new Set(before.map(nameOf))
  return offered.map(({ ballot: { surveyId: survey, token }, submission }) => {
    const own = nameOf({ survey, kind: 'submission', hash: submission })
    if (spent.has(own)) return 'repeated'
    if (token !== undefined) {
      const paid = nameOf({ survey, kind: 'token', hash: token })
      if (spent.has(paid)) return 'tokenSpent'
      spent.add(paid)
    }
    spent.add(own)
    return 'kept'
  })
}

function nameOf({ survey, kind, hash }: Spent): string {
  return `${survey} ${kind} ${hash}`
}
