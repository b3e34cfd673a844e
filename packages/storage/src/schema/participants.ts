/** Who is asked; nothing here names an answer. */
export type ParticipantTables = {
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
