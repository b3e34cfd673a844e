import type { Kysely } from 'kysely'
import { identityProvider, noteOfAccount } from './account-log.ts'
import { accountFrom, rowFrom, type Account } from './accounts.ts'
import type { Schema } from './schema.ts'

/** Who somebody is at the identity provider (OpenID Connect): `sub`, which only counts together with its issuer. */
export type ProviderIdentity = { readonly issuer: string; readonly subject: string }

/** Which account belongs to which identity. An account has one identity at most, and keeps it when it is deactivated. */
export type ProviderIdentities = {
  find(identity: ProviderIdentity): Promise<Account | undefined>
  of(account: string): Promise<ProviderIdentity | undefined>
  /** A new account without a password for somebody who comes for the first time, on record. */
  enrol(
    account: Account,
    identity: ProviderIdentity,
    at: string,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: 'loginTaken' }>
  /** The person of an account has proved to have this identity as well; false if it, or the account, is taken. */
  connect(account: string, identity: ProviderIdentity, at: string): Promise<boolean>
}

export function providerIdentitiesIn(db: Kysely<Schema>): ProviderIdentities {
  return {
    async find({ issuer, subject }) {
      const row = await db
        .selectFrom('provider_identities')
        .innerJoin('accounts', 'accounts.id', 'provider_identities.account')
        .selectAll('accounts')
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .executeTakeFirst()
      return row && accountFrom(row)
    },

    of: (account) =>
      db
        .selectFrom('provider_identities')
        .select(['issuer', 'subject'])
        .where('account', '=', account)
        .executeTakeFirst(),

    enrol: (account, identity, at) =>
      db.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('accounts')
          .values({ ...rowFrom(account), password_hash: '' })
          .onConflict((conflict) => conflict.column('login').doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return { ok: false, code: 'loginTaken' }
        await transaction
          .insertInto('provider_identities')
          .values({ ...identity, account: account.id })
          .execute()
        const act = { at, by: identityProvider, account: account.id, kind: 'made' } as const
        await noteOfAccount(transaction, { ...act, changes: [] })
        return { ok: true }
      }),

    connect: (account, identity, at) =>
      db.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('provider_identities')
          .values({ ...identity, account })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return false
        const act = { at, by: account, account, kind: 'providerConnected' } as const
        await noteOfAccount(transaction, { ...act, changes: [] })
        return true
      }),
  }
}
