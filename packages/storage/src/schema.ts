import type { Generated } from 'kysely'

/** Tables of the inside's database as Kysely sees them. Times are ISO 8601 in UTC; truth values are 0 and 1. */
export type Schema = {
  readonly dossier_entries: DossierEntryRow
  readonly dossier_journal: JournalRow
  readonly contents: { readonly hash: string; readonly text: string }
  readonly accounts: AccountRow
  readonly sessions: SessionRow
  readonly sign_in_failures: { readonly key: string; readonly at: string }
  readonly surveys: SurveyRow
  readonly codes: CodeRow
  readonly answers: AnswerRow
  /** Kept by triggers: counting a million answers takes longer than a page may. */
  readonly answer_days: { readonly survey: string; readonly day: string; readonly answers: number }
  readonly answer_snapshots: {
    readonly survey: string
    readonly number: number
    readonly answers: number
    readonly people: number
    readonly members: Uint8Array
  }
  readonly answer_columns: {
    readonly survey: string
    readonly snapshot: number
    readonly name: string
    readonly content: Uint8Array
  }
  /** JSON. */
  readonly arrivals: { readonly survey: string; readonly content: string }
  readonly damaged_submissions: DamagedRow
  readonly pulled_submissions: { readonly survey: string; readonly submission: string }
  readonly sealed_submissions: SealedSubmissionRow
  readonly ballot_leaves: { readonly survey: string; readonly day: string; readonly leaf: string }
  readonly ballot_heads: {
    readonly survey: string
    readonly day: string
    readonly size: number
    readonly root: string
  }
  readonly sealed_files: {
    readonly survey: string
    readonly id: string
    readonly questionnaire_hash: string
    readonly sealed: string
  }
  readonly answer_files: {
    readonly survey: string
    readonly id: string
    readonly content: Uint8Array
  }
  readonly working_copies: {
    readonly initiative: string
    readonly step: number
    readonly based_on: number
  }
  readonly working_steps: WorkingStepRow
  readonly edit_locks: EditLockRow
  readonly questionnaire_comments: CommentRow
  readonly bank_items: BankItemRow
  readonly bank_wordings: BankWordingRow
  readonly test_answers: TestAnswerRow
  readonly participants: ParticipantRow
  readonly participant_samples: ParticipantSampleRow
  readonly participant_uploads: {
    readonly initiative: string
    readonly at: string
    readonly file_name: string
    readonly content: Uint8Array
    readonly settings: string
  }
  readonly objections: {
    readonly initiative: string
    readonly person_hash: string
    readonly day: string
  }
  readonly address_books: {
    readonly id: string
    readonly title: string
    readonly by: string
    readonly at: string
  }
  readonly contacts: ContactRow
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
  readonly paper_slips: {
    readonly survey: string
    readonly participant: number
    readonly outcome: string
  }
  readonly paper_forms: PaperFormRow
  readonly paper_keyings: PaperKeyingRow
  readonly open_texts: OpenTextRow
  readonly open_text_redactors: {
    readonly survey: string
    readonly number: number
    readonly account: string
    readonly named_by: string
    readonly named_at: string
    readonly ended_by: string
    readonly ended_at: string
  }
  readonly open_text_limits: {
    readonly survey: string
    readonly number: number
    readonly fewest: number
    readonly by: string
    readonly at: string
  }
  readonly coding_schemes: {
    readonly survey: string
    readonly variable: string
    readonly version: number
    /** JSON. */
    readonly content: string
    readonly by: string
    readonly at: string
  }
  readonly codings: CodingRow
  readonly coding_settlements: {
    readonly survey: string
    readonly variable: string
    readonly text: string
    /** JSON list of ids. */
    readonly codes: string
    readonly by: string
    readonly at: string
  }
  readonly quotations: QuotationRow
  readonly anonymous_releases: AnonymousReleaseRow
  readonly shown_figures: ShownFiguresRow
  readonly settings: { readonly key: string; readonly value: string }
}

export type DossierEntryRow = {
  readonly initiative: string
  readonly number: number
  readonly at: string
  readonly actor: string
  readonly kind: string
  readonly payload: string
  readonly previous_hash: string
  readonly hash: string
}

export type JournalRow = {
  readonly position: number
  readonly initiative: string
  readonly number: number
  readonly entry_hash: string
  readonly previous_hash: string
  readonly hash: string
}

export type AccountRow = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly office: string
  readonly unit: string
  /** JSON list of role ids. */
  readonly roles: string
  readonly language: string
  readonly deputy: number
  readonly administrator: number
  readonly password_hash: string
}

type SessionRow = {
  readonly token_hash: string
  readonly account: string
  readonly created_at: string
  readonly seen_at: string
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

type AnswerRow = {
  readonly id: string
  readonly survey: string
  readonly day: string
  readonly stratum: string
  readonly channel: string
  readonly content: string
  /** Whether its open texts lie in `open_texts`. */
  readonly texts_taken: Generated<number>
}

type SealedSubmissionRow = {
  readonly survey: string
  readonly submission: string
  readonly day: string
  readonly stratum: string
  readonly questionnaire_hash: string
  readonly sealed: string
}

type DamagedRow = {
  readonly survey: string
  readonly submission: string
  readonly day: string
  readonly sealed: string
  readonly reason: string
}

type WorkingStepRow = {
  readonly initiative: string
  readonly step: number
  readonly content: string
  readonly by: string
  readonly at: string
  readonly place: string
}

type EditLockRow = {
  readonly initiative: string
  readonly account: string
  readonly since: string
  readonly seen_at: string
  readonly taken_from: string | null
}

type CommentRow = {
  readonly initiative: string
  readonly id: string
  readonly place: string
  readonly by: string
  readonly by_name: string
  readonly at: string
  readonly text: string
  readonly settled: number
}

type BankItemRow = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly topic: string
  readonly newest: number
  readonly retired: number
}

type BankWordingRow = {
  readonly item: string
  readonly wording: number
  readonly content: string
  readonly by: string
  readonly at: string
}

export type TestAnswerRow = {
  readonly initiative: string
  readonly id: string
  readonly version: string
  readonly questionnaire: string
  readonly started_at: string
  readonly seen_at: string
  readonly page: string
  readonly finished: number
  readonly content: string
  readonly remark: string
}

export type ParticipantRow = {
  readonly initiative: string
  readonly number: number
  readonly draw: string
  readonly standing: string
  readonly stratum: string
  readonly title: string
  readonly given_names: string
  readonly family_name: string
  readonly street: string
  readonly postcode: string
  readonly town: string
  readonly email: string
  readonly language: string
  readonly unit: string
  readonly name_key: string
}

export type ParticipantSampleRow = {
  readonly initiative: string
  readonly number: number
  readonly at: string
  readonly source: string
  readonly legal_basis: string
  readonly reference: string
  readonly file_name: string
  readonly file_hash: string
  /** JSON, as are rules, strata and outcome. */
  readonly counts: string
  readonly rules: string
  readonly seed: string
  readonly allocation: string
  readonly strata: string
  readonly outcome: string
}

type ContactRow = {
  readonly book: string
  readonly position: number
  readonly name: string
  readonly email: string
  readonly unit: string
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

export type PaperFormRow = {
  readonly survey: string
  readonly batch: number
  readonly number: number
  readonly day: string
  readonly done: number
  readonly fields: number
  readonly differing: number
  readonly irregular: number
  readonly same_person: number
}

type PaperKeyingRow = {
  readonly survey: string
  readonly batch: number
  readonly number: number
  readonly round: number
  readonly by: string
  /** JSON. */
  readonly content: string
}

export type OpenTextRow = {
  readonly survey: string
  readonly variable: string
  readonly id: string
  readonly text: string
  /** `raw`, `redacted` or `confirmed`. */
  readonly state: string
  readonly redaction: string
  readonly withheld: string
  readonly redacted_by: string
  readonly redacted_at: string
  readonly confirmed_by: string
  readonly confirmed_at: string
}

type CodingRow = {
  readonly survey: string
  readonly variable: string
  readonly text: string
  readonly coder: string
  /** JSON list of ids. */
  readonly codes: string
  readonly version: number
  readonly at: string
}

export type QuotationRow = {
  readonly survey: string
  readonly variable: string
  readonly text: string
  readonly quotation: string
  readonly proposed_by: string
  readonly proposed_at: string
  /** `released`, `declined`, or empty. */
  readonly verdict: string
  readonly judged_by: string
  readonly judged_at: string
}

type ShownFiguresRow = {
  readonly initiative: string
  readonly content_hash: string
  /** JSON: the figure by its reference. */
  readonly figures: string
  readonly by: string
  readonly at: string
}

export type AnonymousReleaseRow = {
  readonly survey: string
  readonly number: number
  /** JSON. */
  readonly plan: string
  readonly hash: string
  readonly proposed_by: string
  readonly proposed_at: string
  /** `released`, `declined`, or empty. */
  readonly verdict: string
  readonly judged_by: string
  readonly judged_at: string
}
