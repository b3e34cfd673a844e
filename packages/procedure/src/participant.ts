import type { Role, SignedRole } from './role.ts'

/** Somebody who takes part in one initiative. An account has one role in it, so that four eyes are really four. */
export type Participant = {
  readonly account: string
  readonly name: string
  readonly role: Role
  /** The supporting unit (unterstützende Stelle) that this person speaks for; required for that role. */
  readonly unit?: string
  /** Acts "In Vertretung"; the record says so. */
  readonly deputy?: boolean
}

/** Who signed an entry, as it was at that moment. */
export type Signature = {
  readonly account: string
  readonly name: string
  readonly role: SignedRole
  readonly unit?: string
  readonly deputy: boolean
  /** Who was away when a deputy signed; role and unit are then those of the person who was away. */
  readonly for?: { readonly account: string; readonly name: string }
}
