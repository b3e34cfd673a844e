import { createHmac, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Failed sign-ins within the window before further ones are refused unseen. */
export const attemptLimits = { minutes: 15, perAccount: 8, perAddress: 40 } as const

export type Attempt = { readonly login: string; readonly address: string; readonly at: string }

export type SignInAttempts = {
  /** Whether this login or this address has failed too often of late. */
  blocked(attempt: Attempt): Promise<boolean>
  failed(attempt: Attempt): Promise<void>
  /** A success forgets the failures of the login, not those of the address. */
  succeeded(attempt: Attempt): Promise<void>
}

/**
 * Remembers failed sign-ins by keyed hashes. The key lives in this process only: the table names neither a login nor
 * an address, and a restart starts counting anew.
 */
export function signInAttemptsIn(db: Kysely<Schema>): SignInAttempts {
  const secret = randomBytes(32)
  const key = (kind: string, value: string) =>
    createHmac('sha256', secret).update(`${kind} ${value}`).digest('base64url')
  const ofLogin = (attempt: Attempt) => key('login', attempt.login.trim().toLowerCase())
  const ofAddress = (attempt: Attempt) => key('address', attempt.address)
  const windowStart = (at: string) =>
    new Date(Date.parse(at) - attemptLimits.minutes * 60_000).toISOString()

  async function failures(of: string, since: string): Promise<number> {
    const row = await db
      .selectFrom('sign_in_failures')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('key', '=', of)
      .where('at', '>=', since)
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }

  return {
    async blocked(attempt) {
      const since = windowStart(attempt.at)
      return (
        (await failures(ofLogin(attempt), since)) >= attemptLimits.perAccount ||
        (await failures(ofAddress(attempt), since)) >= attemptLimits.perAddress
      )
    },

    async failed(attempt) {
      const { at } = attempt
      await db.deleteFrom('sign_in_failures').where('at', '<', windowStart(at)).execute()
      await db
        .insertInto('sign_in_failures')
        .values([
          { key: ofLogin(attempt), at },
          { key: ofAddress(attempt), at },
        ])
        .execute()
    },

    async succeeded(attempt) {
      await db.deleteFrom('sign_in_failures').where('key', '=', ofLogin(attempt)).execute()
    },
  }
}
