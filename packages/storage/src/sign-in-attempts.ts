import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Failed sign-ins within the window before further ones are refused unseen. */
export const attemptLimits = { minutes: 15, perAccount: 8, perAddress: 40 } as const

type Attempt = {
  readonly login: string
  readonly address: string
  readonly at: string
  /** A hash under a key that all processes have and the database has not. */
  readonly hide: (text: string) => string
}

/** A try under way. It counts as failed until it is said to be something else. */
export type SignInTry = {
  /** Forgets this try and the failures of the login, not those of the address. */
  succeeded(): Promise<void>
  /** Forgets this try alone: the password was right, and a second factor is still to be proved. */
  passed(): Promise<void>
}

export type SignInAttempts = {
  /**
   * Whether somebody may try: not where this login, known or unknown, or this address has failed too often of late. A try counts
   * as failed from its beginning, so that many at once are no more than many after one another, whichever process they reach.
   */
  begin(attempt: Attempt): Promise<SignInTry | undefined>
  /** Deletes what blocks nobody any longer at this instant. */
  forgetEnded(at: string): Promise<void>
}

/** Remembers failed sign-ins by keyed hashes, so that the table names neither a login nor an address. */
export function signInAttemptsIn(db: Kysely<Schema>): SignInAttempts {
  const windowStart = (at: string) =>
    new Date(Date.parse(at) - attemptLimits.minutes * 60_000).toISOString()

  async function failures(within: Kysely<Schema>, of: string, since: string): Promise<number> {
    const row = await within
      .selectFrom('sign_in_failures')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('key', '=', of)
      .where('at', '>=', since)
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }

  function tryNamed(id: string, login: string): SignInTry {
    const forget = (column: 'id' | 'key', value: string) =>
      db.deleteFrom('sign_in_failures').where(column, '=', value).execute()
    return {
      async succeeded() {
        await forget('key', login)
        await forget('id', id)
      },
      async passed() {
        await forget('id', id)
      },
    }
  }

  return {
    begin: (attempt) =>
      db.transaction().execute(async (transaction) => {
        const { at, hide } = attempt
        const since = windowStart(at)
        const login = hide(`login ${attempt.login.normalize('NFC').trim().toLowerCase()}`)
        const address = hide(`address ${attempt.address}`)
        if ((await failures(transaction, login, since)) >= attemptLimits.perAccount)
          return undefined
        if ((await failures(transaction, address, since)) >= attemptLimits.perAddress)
          return undefined
        await transaction.deleteFrom('sign_in_failures').where('at', '<', since).execute()
        const id = randomUUID()
        await transaction
          .insertInto('sign_in_failures')
          .values([
            { key: login, at, id },
            { key: address, at, id },
          ])
          .execute()
        return tryNamed(id, login)
      }),

    async forgetEnded(at) {
      await db.deleteFrom('sign_in_failures').where('at', '<', windowStart(at)).execute()
    },
  }
}
