import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import { newToken, tokenHash } from './token-hash.ts'

/**
 * Calendars that staff have subscribed to in another program, which cannot sign in: whoever has the address reads it. Only a
 * hash of what is secret in it is kept, so that a copy of the database opens none.
 */
export type CalendarFeeds = {
  /** A new address in the place of the old one; `at` in ISO 8601, UTC. */
  make(account: string, at: string): Promise<{ readonly token: string }>
  end(account: string): Promise<void>
  /** The account whose calendar this is. */
  find(token: string): Promise<string | undefined>
  of(account: string): Promise<{ readonly madeAt: string } | undefined>
}

export function calendarFeedsIn(db: Kysely<Schema>): CalendarFeeds {
  return {
    async make(account, at) {
      const token = newToken()
      const made = { token_hash: tokenHash(token), made_at: at }
      await db
        .insertInto('calendar_feeds')
        .values({ account, ...made })
        .onConflict((conflict) => conflict.column('account').doUpdateSet(made))
        .execute()
      return { token }
    },

    async end(account) {
      await db.deleteFrom('calendar_feeds').where('account', '=', account).execute()
    },

    async find(token) {
      const row = await db
        .selectFrom('calendar_feeds')
        .select('account')
        .where('token_hash', '=', tokenHash(token))
        .executeTakeFirst()
      return row?.account
    },

    async of(account) {
      const row = await db
        .selectFrom('calendar_feeds')
        .select('made_at')
        .where('account', '=', account)
        .executeTakeFirst()
      return row && { madeAt: row.made_at }
    },
  }
}
