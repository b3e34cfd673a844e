/** Surveys, and what reaches them still sealed. */
export type BallotTables = {
  readonly surveys: SurveyRow
  readonly codes: CodeRow
  /** JSON. */
  readonly arrivals: { readonly survey: string; readonly content: string }
  readonly damaged_submissions: DamagedRow
  readonly pulled_submissions: { readonly survey: string; readonly submission: string }
  readonly sealed_submissions: SealedSubmissionRow
  readonly sealed_files: {
    readonly survey: string
    readonly id: string
    readonly questionnaire_hash: string
    readonly sealed: string
  }
  readonly ballot_leaves: { readonly survey: string; readonly day: string; readonly leaf: string }
  readonly ballot_heads: {
    readonly survey: string
    readonly day: string
    readonly size: number
    readonly root: string
  }
}

export type SurveyRow = {
  readonly id: string
  readonly initiative: string
  readonly slug: string
  readonly state: string
  readonly sealing_key_id: string
  readonly sealing_public_key: string
  /** Empty where the ballot box is sealed. */
  readonly sealing_private_key: string
  readonly code_hash_key: string
  readonly door: string
  /** The signed document as it was pushed out; empty before that. */
  readonly published_document: string
  readonly published_signature: string
}

type CodeRow = {
  readonly survey: string
  readonly participant: number
  readonly code_hash: string
  readonly stratum: string
  /** Whether a lost token was once made up for. */
  readonly reissued: number
}

type DamagedRow = {
  readonly survey: string
  readonly submission: string
  readonly day: string
  readonly sealed: string
  readonly reason: string
}

type SealedSubmissionRow = {
  readonly survey: string
  readonly submission: string
  readonly day: string
  readonly stratum: string
  readonly questionnaire_hash: string
  readonly sealed: string
}
