/** How they are asked: e-mails and letters. */
export type InvitationTables = {
  readonly mail_series: MailSeriesRow
  readonly mails: MailRow
  readonly letter_texts: {
    readonly initiative: string
    readonly kind: string
    readonly language: string
    readonly version: number
    /** JSON. */
    readonly content: string
    readonly by: string
    readonly at: string
  }
  readonly letter_series: LetterSeriesRow
  readonly letter_files: LetterFileRow
}

export type MailSeriesRow = {
  readonly initiative: string
  readonly number: number
  readonly kind: string
  readonly new_code: number
  readonly state: string
  readonly reason: string
  readonly answer: number
  /** JSON, as is the outcome. */
  readonly texts: string
  readonly actor: string
  readonly outcome: string
}

type MailRow = {
  readonly initiative: string
  readonly series: number
  readonly participant: number
  readonly id: string
  readonly state: string
  readonly attempts: number
  readonly answer: number
  readonly due_at: string
  /** Whether a server ever had it in its hands, whatever became of it. */
  readonly handed_over: number
}

export type LetterSeriesRow = {
  readonly initiative: string
  readonly number: number
  readonly kind: string
  readonly with_codes: number
  /** JSON. */
  readonly letters: string
  readonly left_out: number
  readonly at: string
  readonly actor: string
  readonly by: string
  readonly trouble: string
}

export type LetterFileRow = {
  readonly initiative: string
  readonly series: number
  readonly number: number
  readonly language: string
  /** JSON list of numbers. */
  readonly participants: string
  readonly letters: number
  readonly state: string
  readonly content: Uint8Array | null
}
