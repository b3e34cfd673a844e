import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Who is editing the questionnaire of an initiative: one person at a time. A lock that its holder has not renewed for a
 * while is free; anybody else may take over one that is held, and its holder sees by whom.
 */
export type EditLocks = {
  /** Takes or renews the lock; the holder of a lock that is held by somebody else. */
  hold(initiative: string, account: string, now: Date): Promise<EditLock>
  takeOver(initiative: string, account: string, now: Date): Promise<EditLock>
  /** The lock that is held right now. */
  find(initiative: string, now: Date): Promise<EditLock | undefined>
  release(initiative: string, account: string): Promise<void>
}

/** `account` holds the lock since `since`; `seenAt` is when it was last renewed. ISO instants. */
export type EditLock = {
  readonly account: string
  readonly since: string
  readonly seenAt: string
  /** From whom it was taken over, if it was. */
  readonly takenFrom: string | null
}

/** After so long without a sign the lock is free: a forgotten window must not stop a colleague. */
const freeAfter = 10 * 60_000

export function editLocksIn(db: Kysely<Schema>): EditLocks {
  const take = async (initiative: string, lock: EditLock): Promise<EditLock> => {
    const row = {
      account: lock.account,
      since: lock.since,
      seen_at: lock.seenAt,
      taken_from: lock.takenFrom,
    }
    await db
      .insertInto('edit_locks')
      .values({ initiative, ...row })
      .onConflict((conflict) => conflict.column('initiative').doUpdateSet(row))
      .execute()
    return lock
  }
  const find = async (initiative: string): Promise<EditLock | undefined> => {
    const row = await db
      .selectFrom('edit_locks')
      .selectAll()
      .where('initiative', '=', initiative)
      .executeTakeFirst()
    return (
      row && {
        account: row.account,
        since: row.since,
        seenAt: row.seen_at,
        takenFrom: row.taken_from,
      }
    )
  }
  return {
    async hold(initiative, account, now) {
      const at = now.toISOString()
      const held = await find(initiative)
      if (held?.account === account) return take(initiative, { ...held, seenAt: at })
      return held === undefined || isFree(held, now)
        ? take(initiative, { account, since: at, seenAt: at, takenFrom: null })
        : held
    },

    async takeOver(initiative, account, now) {
      const at = now.toISOString()
      const held = await find(initiative)
      const takenFrom = held === undefined || held.account === account ? null : held.account
      return take(initiative, { account, since: at, seenAt: at, takenFrom })
    },

    async find(initiative, now) {
      const held = await find(initiative)
      return held === undefined || isFree(held, now) ? undefined : held
    },

    async release(initiative, account) {
      await db
        .deleteFrom('edit_locks')
        .where('initiative', '=', initiative)
        .where('account', '=', account)
        .execute()
    },
  }
}

function isFree({ seenAt }: EditLock, now: Date): boolean {
  return now.getTime() - Date.parse(seenAt) >= freeAfter
}
