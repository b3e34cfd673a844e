import type { Stamp } from './open-answers.ts'

/** What a second person says of something that leaves the house (Vier-Augen-Prinzip). */
export type Verdict = 'released' | 'declined'

/** Released by somebody else than who has proposed it; declined, or taken back, by anybody. */
export type Judged = {
  readonly proposed: Stamp
  /** Undefined while it waits. */
  readonly judged: (Stamp & { readonly verdict: Verdict }) | undefined
}

/** The columns in which a table keeps this. */
export type JudgedRow = {
  readonly proposed_by: string
  readonly proposed_at: string
  /** `released`, `declined`, or empty while it waits. */
  readonly verdict: string
  readonly judged_by: string
  readonly judged_at: string
}

/** A row of something that is proposed now. */
export function proposedRow({ by, at }: Stamp): JudgedRow {
  return { proposed_by: by, proposed_at: at, verdict: '', judged_by: '', judged_at: '' }
}

export function judgedFrom(row: JudgedRow): Judged {
  const { verdict } = row
  const stamp = { by: row.judged_by, at: row.judged_at }
  return {
    proposed: { by: row.proposed_by, at: row.proposed_at },
    judged: verdict === 'released' || verdict === 'declined' ? { verdict, ...stamp } : undefined,
  }
}
