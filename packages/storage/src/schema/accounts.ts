import type { Generated } from 'kysely'
import type { AccountAct } from '../account-log.ts'
import type { SessionProof } from '../sessions.ts'

/** Who works here. */
export type AccountTables = {
  readonly accounts: AccountRow
  readonly sessions: SessionRow
  readonly absences: AbsenceRow
  readonly account_links: AccountLinkRow
  readonly account_log: AccountLogRow
  readonly account_log_ends: { readonly lost_before: string }
  readonly sign_in_failures: { readonly key: string; readonly at: string; readonly id: string }
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
  /** Empty until the person has chosen one. */
  readonly password_hash: string
  /** Empty while it is in use. */
  readonly deactivated_at: Generated<string>
  /** Its password counts also where passwords are switched off. */
  readonly emergency: Generated<number>
}

type AccountLinkRow = {
  readonly account: string
  readonly token_hash: string
  readonly kind: 'invitation' | 'reset'
  readonly made_at: string
  readonly ends_at: string
}

type AccountLogRow = {
  readonly number: Generated<number>
  readonly at: string
  /** Account id; empty for the command line. */
  readonly by: string
  readonly account: string
  readonly kind: AccountAct
  /** JSON list of what became of what. */
  readonly changes: string
}

type SessionRow = {
  readonly token_hash: string
  readonly account: string
  readonly created_at: string
  readonly seen_at: string
  /** Id of the absence for which the person acts; empty while for themselves. */
  readonly absence: Generated<string>
  /** Coarse: browser and system by name, without versions. */
  readonly device: Generated<string>
  readonly proof: Generated<SessionProof>
}

export type AbsenceRow = {
  readonly id: string
  readonly account: string
  readonly from_day: string
  readonly to_day: string
  readonly deputy: string
  readonly entered_at: string
}
