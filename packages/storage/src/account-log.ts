import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { Written } from './tariffs.ts'

/** What can happen to an account. */
export type AccountAct =
  | 'invited'
  | 'made'
  | 'linkMade'
  | 'passwordSet'
  | 'changed'
  | 'deactivated'
  | 'reactivated'
  | 'sessionsEnded'
  | 'factorAdded'
  | 'factorRemoved'
  | 'factorsRemoved'
  | 'recoveryCodesMade'
  | 'recoveryCodeUsed'
  | 'providerConnected'
  | 'emergencyBegun'
  | 'emergencyEnded'
  | 'signInRuleSet'

/** One property of an account before and after; several roles stand in one text, with commas. */
export type AccountChange = {
  readonly field:
    | 'name'
    | 'office'
    | 'unit'
    | 'roles'
    | 'deputy'
    | 'administrator'
    /** A second factor: `totp`, or the name of a passkey. */
    | 'factor'
    /** Rules of the house, set by the person of the account. */
    | 'secondFactor'
    | 'onlyProvider'
  readonly before: string
  readonly after: string
}

/**
 * One line of the record of the administration of accounts. `by` is an account, or `commandLine`, or `identityProvider` where
 * what the provider says brought it about.
 */
export type AccountLogLine = Written & {
  readonly account: string
  readonly kind: AccountAct
  readonly changes: readonly AccountChange[]
}

export type AccountLog = {
  /** Newest first; of one account or of all. */
  lines(account?: string): Promise<readonly AccountLogLine[]>
  /** Notes what was done elsewhere; acts of `AccountAdministration` are noted with the act itself. */
  note(line: AccountLogLine): Promise<void>
}

/** Who acts where nobody is signed in. */
export const commandLine = ''
/** No id of an account begins so. */
export const identityProvider = '@provider'

export function accountLogIn(db: Kysely<Schema>): AccountLog {
  return {
    async lines(account) {
      const all = db.selectFrom('account_log').selectAll().orderBy('number', 'desc')
      const rows = await (
        account === undefined ? all : all.where('account', '=', account)
      ).execute()
      return rows.map(({ at, by, account: of, kind, changes }) => ({
        at,
        by,
        account: of,
        kind,
        changes: JSON.parse(changes),
      }))
    },

    note: (line) => noteOfAccount(db, line),
  }
}

/** Adds a line within whatever transaction `db` is. */
export async function noteOfAccount(db: Kysely<Schema>, line: AccountLogLine): Promise<void> {
  const { at, by, account, kind, changes } = line
  await db
    .insertInto('account_log')
    .values({ at, by, account, kind, changes: JSON.stringify(changes) })
    .execute()
}
