import type { Kysely } from 'kysely'
import { noteOfAccount } from './account-log.ts'
import { accountFrom, type Account } from './accounts.ts'
import { hashPassword } from './password.ts'
import type { Schema } from './schema.ts'
import type { Written } from './tariffs.ts'
import { newToken, tokenHash } from './token-hash.ts'

export type LinkKind = 'invitation' | 'reset'

/** Days in which a link is to be used. */
export const linkDays: Readonly<Record<LinkKind, number>> = { invitation: 7, reset: 1 }

/** A link that is out, without what is secret in it. */
export type AccountLink = {
  readonly kind: LinkKind
  readonly madeAt: string
  readonly endsAt: string
}

/** By what link somebody comes in without a password, and sets one. It counts once, and only its hash is kept. */
export type AccountLinks = {
  /** A new link in the place of an older one; undefined where there is no such account, or it is deactivated. */
  make(account: string, act: Written): Promise<{ readonly token: string } | undefined>
  /** Whose link this is, as long as it counts. */
  find(
    token: string,
    at: string,
  ): Promise<{ readonly account: Account; readonly kind: LinkKind } | undefined>
  /** Sets the password and spends the link, in one. Ends all sessions. Undefined if it counts no more. */
  setPassword(token: string, password: string, at: string): Promise<Account | undefined>
  /** Spends the link: whoever came by it has found another way in. */
  spend(token: string): Promise<void>
}

export function accountLinksIn(db: Kysely<Schema>): AccountLinks {
  return {
    make: (account, act) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('accounts')
          .select('password_hash')
          .where('id', '=', account)
          .where('deactivated_at', '=', '')
          .executeTakeFirst()
        if (row === undefined) return undefined
        const kind = row.password_hash === '' ? 'invitation' : 'reset'
        await noteOfAccount(transaction, { ...act, account, kind: 'linkMade', changes: [] })
        return { token: await putLink(transaction, account, kind, act.at) }
      }),

    find: (token, at) => standing(db, token, at),

    async setPassword(token, password, at) {
      // Hashed before the transaction: that takes a while, and the database waits for nobody.
      const password_hash = await hashPassword(password)
      return db.transaction().execute(async (transaction) => {
        const found = await standing(transaction, token, at)
        if (found === undefined) return undefined
        const { id } = found.account
        await transaction.deleteFrom('account_links').where('account', '=', id).execute()
        await transaction.deleteFrom('sessions').where('account', '=', id).execute()
        await transaction
          .updateTable('accounts')
          .set({ password_hash })
          .where('id', '=', id)
          .execute()
        await noteOfAccount(transaction, {
          at,
          by: id,
          account: id,
          kind: 'passwordSet',
          changes: [],
        })
        return found.account
      })
    },

    async spend(token) {
      await db.deleteFrom('account_links').where('token_hash', '=', tokenHash(token)).execute()
    },
  }
}

/** Puts a fresh link in the place of whatever link the account had, and gives what is secret in it. */
export async function putLink(
  db: Kysely<Schema>,
  account: string,
  kind: LinkKind,
  at: string,
): Promise<string> {
  const token = newToken()
  const ends_at = new Date(Date.parse(at) + linkDays[kind] * 86_400_000).toISOString()
  const link = { token_hash: tokenHash(token), kind, made_at: at, ends_at }
  await db
    .insertInto('account_links')
    .values({ account, ...link })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(link))
    .execute()
  return token
}

async function standing(db: Kysely<Schema>, token: string, at: string) {
  const row = await db
    .selectFrom('account_links')
    .innerJoin('accounts', 'accounts.id', 'account_links.account')
    .selectAll('accounts')
    .select('account_links.kind')
    .where('token_hash', '=', tokenHash(token))
    .where('ends_at', '>', at)
    .where('deactivated_at', '=', '')
    .executeTakeFirst()
  return row && { account: accountFrom(row), kind: row.kind }
}
