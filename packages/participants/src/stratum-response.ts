import type { Dispositions } from './outcome-rates.ts'

/** What became of the invitations of a stratum. */
export type InvitationCounts = {
  /** Everybody who was drawn and written to. */
  readonly invited: number
  /** Codes that opened the door. */
  readonly used: number
  /** Letters that came back. */
  readonly returned: number
  readonly objected: number
}

/**
 * The same as dispositions of AAPOR, for specifically named persons asked by post: a used code is a complete interview,
 * an objection a refusal. Of those who never answered, and of those whose letters came back, nobody knows whether they
 * still belong to the population. Whoever used a code and objected, or came back, afterwards is counted as having answered.
 */
export function dispositionsOf({
  invited,
  used,
  returned,
  objected,
}: InvitationCounts): Dispositions {
  const refused = Math.min(objected, Math.max(0, invited - used))
  const unknownOther = Math.min(returned, Math.max(0, invited - used - refused))
  return {
    complete: used,
    partial: 0,
    refused,
    notReached: 0,
    other: 0,
    unknown: Math.max(0, invited - used - refused - unknownOther),
    unknownOther,
  }
}

/** The answers among those who could be reached (bereinigte Ausschöpfung): returned letters are left out. */
export function netResponse({ invited, used, returned }: InvitationCounts): number | undefined {
  const reached = invited - returned
  return reached > 0 ? used / reached : undefined
}

/** All strata together. */
export function totalOf(strata: readonly InvitationCounts[]): InvitationCounts {
  const sum = (of: (counts: InvitationCounts) => number) =>
    strata.reduce((before, counts) => before + of(counts), 0)
  return {
    invited: sum(({ invited }) => invited),
    used: sum(({ used }) => used),
    returned: sum(({ returned }) => returned),
    objected: sum(({ objected }) => objected),
  }
}
