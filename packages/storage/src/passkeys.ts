import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import { noteFactor, putRecoveryCodes, withoutIdleCodes } from './second-factors.ts'

/** Minutes in which what a browser was asked to sign must come back. */
export const challengeMinutes = 5

type NewPasskey = {
  /** Id of the credential, base64url. */
  readonly credential: string
  readonly name: string
  /** In COSE, as it came. */
  readonly publicKey: Uint8Array
  readonly counter: number
}

export type KnownPasskey = Omit<NewPasskey, 'name'> & { readonly account: string }

/** Passkeys (WebAuthn) of accounts, and what browsers are asked to sign with them. */
export type Passkeys = {
  /** Something fresh to sign: for somebody who registers a passkey, or, with an empty account, for whoever signs in. */
  challenge(account: string, at: string): Promise<string>
  /** Spends a challenge: true once, in time, and for whom it was made. */
  useChallenge(challenge: string, account: string, at: string): Promise<boolean>
  /** Together with recovery codes if the account has none; false if the passkey is known already. */
  add(
    account: string,
    passkey: NewPasskey,
    codeHashes: readonly string[],
    at: string,
  ): Promise<boolean>
  find(credential: string): Promise<KnownPasskey | undefined>
  /** How often the device says that it has signed; devices that do not count say 0. */
  noteCounter(credential: string, counter: number): Promise<void>
  remove(account: string, credential: string, at: string): Promise<void>
}

export function passkeysIn(db: Kysely<Schema>): Passkeys {
  return {
    async challenge(account, at) {
      const challenge = randomBytes(32).toString('base64url')
      const ends_at = new Date(Date.parse(at) + challengeMinutes * 60_000).toISOString()
      await db.deleteFrom('passkey_challenges').where('ends_at', '<', at).execute()
      await db.insertInto('passkey_challenges').values({ challenge, account, ends_at }).execute()
      return challenge
    },

    async useChallenge(challenge, account, at) {
      const { numDeletedRows } = await db
        .deleteFrom('passkey_challenges')
        .where('challenge', '=', challenge)
        .where('account', '=', account)
        .where('ends_at', '>=', at)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },

    add: (account, { credential, name, publicKey, counter }, codeHashes, at) =>
      db.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('passkeys')
          .values({ credential, account, name, public_key: publicKey, counter, made_at: at })
          .onConflict((conflict) => conflict.column('credential').doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return false
        await putRecoveryCodes(transaction, account, codeHashes)
        await noteFactor(transaction, 'factorAdded', account, { before: '', after: name }, at)
        return true
      }),

    async find(credential) {
      const row = await db
        .selectFrom('passkeys')
        .selectAll()
        .where('credential', '=', credential)
        .executeTakeFirst()
      return (
        row && {
          credential,
          account: row.account,
          publicKey: row.public_key,
          counter: Number(row.counter),
        }
      )
    },

    async noteCounter(credential, counter) {
      await db
        .updateTable('passkeys')
        .set({ counter })
        .where('credential', '=', credential)
        .execute()
    },

    remove: (account, credential, at) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .deleteFrom('passkeys')
          .where('account', '=', account)
          .where('credential', '=', credential)
          .returning('name')
          .executeTakeFirst()
        if (row === undefined) return
        const change = { before: row.name, after: '' }
        await noteFactor(transaction, 'factorRemoved', account, change, at)
        await withoutIdleCodes(transaction, account)
      }),
  }
}
