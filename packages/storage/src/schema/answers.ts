import type { Generated } from 'kysely'
import type { JudgedRow } from '../judgement.ts'

/** Opened answers, their columns, and what is published of them. */
export type AnswerTables = {
  readonly answers: AnswerRow
  /** Kept by triggers: counting a million answers takes longer than a page may. */
  readonly answer_days: { readonly survey: string; readonly day: string; readonly answers: number }
  /** Kept by triggers as well, for the same reason. */
  readonly row_counts: {
    readonly survey: string
    readonly kind: 'pulled' | 'sealed' | 'text'
    readonly number: number
  }
  readonly answer_snapshots: {
    readonly survey: string
    readonly number: number
    readonly answers: number
    readonly people: number
    readonly members: Uint8Array
    readonly final: number
    readonly lost: number
    readonly renewals: number
  }
  readonly answer_columns: {
    readonly survey: string
    readonly snapshot: number
    readonly name: string
    readonly content: Uint8Array
  }
  readonly answer_files: {
    readonly survey: string
    readonly id: string
    readonly content: Uint8Array
  }
  readonly anonymous_releases: AnonymousReleaseRow
  readonly shown_figures: ShownFiguresRow
  readonly released_figures: {
    readonly survey: string
    readonly name: string
    readonly snapshot: number
    readonly content: string
  }
  readonly shown_populations: { readonly survey: string; readonly definition: string }
}

type AnswerRow = {
  readonly id: string
  readonly survey: string
  readonly day: string
  readonly stratum: string
  readonly channel: string
  readonly content: string
  /** Whether its open texts lie in `open_texts`. */
  readonly texts_taken: Generated<number>
  /** Whether it came after the final count; set by a trigger. */
  readonly late: Generated<number>
}

export type AnonymousReleaseRow = JudgedRow & {
  readonly survey: string
  readonly number: number
  /** JSON. */
  readonly plan: string
  readonly hash: string
}

type ShownFiguresRow = {
  readonly initiative: string
  readonly content_hash: string
  /** JSON: the figure by its reference. */
  readonly figures: string
  readonly by: string
  readonly at: string
}
