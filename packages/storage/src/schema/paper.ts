/** Questionnaires on paper. */
export type PaperTables = {
  readonly paper_slips: {
    readonly survey: string
    readonly participant: number
    readonly outcome: string
  }
  readonly paper_forms: PaperFormRow
  readonly paper_keyings: PaperKeyingRow
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
