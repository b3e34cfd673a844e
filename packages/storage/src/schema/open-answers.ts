import type { JudgedRow } from '../judgement.ts'

/** Open texts from redaction to quotation. */
export type OpenAnswerTables = {
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

export type QuotationRow = JudgedRow & {
  readonly survey: string
  readonly variable: string
  readonly text: string
  readonly quotation: string
}
