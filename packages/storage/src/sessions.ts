import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import { newToken, tokenHash } from './token-hash.ts'

/** How many factors a session rests on: one, or two that differ in kind. */
export type SessionProof = 'one' | 'two'

/** A sign-in that is still good. */
export type Session = {
  readonly account: string
  /** What every form of this session carries, so that no foreign page can send one. */
  readonly csrfToken: string
  /** Id of the absence of a colleague for whom the person acts; undefined while for themselves. */
  readonly absence: string | undefined
  readonly proof: SessionProof
}

/** A sign-in that is still good, as its person and administrators see it. */
export type OpenSession = {
  readonly id: string
  readonly startedAt: string
  /** Browser and system by name; empty if unknown. */
  readonly device: string
}

/** Minutes without a request after which a session ends. */
export const idleMinutes = 30
/** Hours after which a session ends in any case. */
export const absoluteHours = 10

/** Minutes by which the clocks of processes that share the database may differ. */
const mostApart = 10

export type Sessions = {
  /** A new session; the token goes into the cookie and is stored nowhere else. `at` in ISO 8601, UTC. */
  start(
    account: string,
    at: string,
    device?: string,
    proof?: SessionProof,
  ): Promise<{ readonly token: string }>
  /** The session of this token if it is neither idle nor over, nor from the future; counts as a sign of life. */
  find(token: string, at: string): Promise<Session | undefined>
  /** From now on the person acts for whoever is away by this absence, or, without one, for themselves again. */
  standIn(token: string, absence: string | undefined): Promise<void>
  /** The person has proved a second factor meanwhile. */
  strengthen(token: string): Promise<void>
  end(token: string): Promise<void>
  /** The open sessions of an account, the newest first. */
  of(account: string, at: string): Promise<readonly OpenSession[]>
  /** Which of them is that of this token. */
  idOf(token: string): string
  /** Ends one of an account. */
  endOne(account: string, id: string): Promise<void>
  endAll(account: string): Promise<void>
  /** Ends all sessions of an account, but that of `exceptToken`: after a change of password. */
  endOthers(account: string, exceptToken: string): Promise<void>
}

/** Sessions as rows that hold only the hash of their token: a copy of the database opens no session. */
export function sessionsIn(db: Kysely<Schema>): Sessions {
  return {
    async start(account, at, device = '', proof = 'one') {
      const token = newToken()
      await removeEnded(db, at)
      await db
        .insertInto('sessions')
        .values({
          token_hash: tokenHash(token),
          account,
          created_at: at,
          seen_at: at,
          device,
          proof,
        })
        .execute()
      return { token }
    },

    async find(token, at) {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('token_hash', '=', tokenHash(token))
        .executeTakeFirst()
      if (row === undefined || row.seen_at < idleLimit(at) || row.created_at < absoluteLimit(at)) {
        return undefined
      }
      // Begun while the clock was wrong: it would outlive its hours.
      if (row.created_at > minutesBefore(at, -mostApart)) return undefined
      if (row.seen_at < minutesBefore(at, 1)) {
        await db
          .updateTable('sessions')
          .set({ seen_at: at })
          .where('token_hash', '=', row.token_hash)
          .execute()
      }
      const csrfToken = createHmac('sha256', token).update('csrf').digest('base64url')
      const absence = row.absence === '' ? undefined : row.absence
      return { account: row.account, csrfToken, absence, proof: row.proof }
    },

    async standIn(token, absence = '') {
      await db
        .updateTable('sessions')
        .set({ absence })
        .where('token_hash', '=', tokenHash(token))
        .execute()
    },

    async strengthen(token) {
      await db
        .updateTable('sessions')
        .set({ proof: 'two' })
        .where('token_hash', '=', tokenHash(token))
        .execute()
    },

    async end(token) {
      await db.deleteFrom('sessions').where('token_hash', '=', tokenHash(token)).execute()
    },

    async of(account, at) {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('account', '=', account)
        .where('seen_at', '>=', idleLimit(at))
        .where('created_at', '>=', absoluteLimit(at))
        .orderBy('created_at', 'desc')
        .orderBy('token_hash')
        .execute()
      return rows.map(({ token_hash, created_at: startedAt, device }) => ({
        id: idOfHash(token_hash),
        startedAt,
        device,
      }))
    },

    idOf: (token) => idOfHash(tokenHash(token)),

    async endOne(account, id) {
      const rows = await db
        .selectFrom('sessions')
        .select('token_hash')
        .where('account', '=', account)
        .execute()
      const hashes = rows.map((row) => row.token_hash).filter((hash) => idOfHash(hash) === id)
      await db.deleteFrom('sessions').where('token_hash', 'in', hashes).execute()
    },

    async endAll(account) {
      await db.deleteFrom('sessions').where('account', '=', account).execute()
    },

    async endOthers(account, exceptToken) {
      await db
        .deleteFrom('sessions')
        .where('account', '=', account)
        .where('token_hash', '!=', tokenHash(exceptToken))
        .execute()
    },
  }
}

/** Names a session on a page; opens nothing. */
function idOfHash(hash: string): string {
  return hash.slice(0, 20)
}

/** Sessions that were over at an instant. */
export async function removeEnded(db: Kysely<Schema>, at: string): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where((eb) =>
      eb.or([eb('seen_at', '<', idleLimit(at)), eb('created_at', '<', absoluteLimit(at))]),
    )
    .execute()
}

function idleLimit(at: string): string {
  return minutesBefore(at, idleMinutes)
}

function absoluteLimit(at: string): string {
  return minutesBefore(at, absoluteHours * 60)
}

function minutesBefore(at: string, minutes: number): string {
  return new Date(Date.parse(at) - minutes * 60_000).toISOString()
}
