import type { Generated } from 'kysely'

/** Who works here. */
export type AccountTables = {
  readonly accounts: AccountRow
  readonly sessions: SessionRow
  readonly absences: AbsenceRow
  readonly sign_in_failures: { readonly key: string; readonly at: string }
  readonly settings: { readonly key: string; readonly value: string }
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
  /** Id of the absence for which the person acts; empty while for themselves. */
  readonly absence: Generated<string>
}

export type AbsenceRow = {
  readonly id: string
  readonly account: string
  readonly from_day: string
  readonly to_day: string
  readonly deputy: string
  readonly entered_at: string
}
