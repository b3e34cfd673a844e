import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * The queue of e-mails: one row for each person and series, from before it is sent until the end of the field. A row holds a
 * participant's number and what became of the e-mail; addresses stand in `Participants` only, codes nowhere.
 */
export type Mails = {
  /** Puts people into the queue of a series; who is in it already stays as he is. */
  add(
    initiative: string,
    series: number,
    mails: readonly { readonly participant: number; readonly id: string }[],
  ): Promise<void>
  /** Those whose turn it is at an instant, in the order of their numbers. */
  due(
    initiative: string,
    series: number,
    now: string,
    limit: number,
  ): Promise<readonly WaitingMail[]>
  /** When the next one is to be tried again; `undefined` if none waits. */
  nextDue(initiative: string, series: number): Promise<string | undefined>
  /** Notes what became of e-mails, but for those who have unsubscribed meanwhile. All or none. */
  mark(initiative: string, series: number, changes: readonly MailChange[]): Promise<void>
  /** Lets people have another turn who were refused; 500 at most. */
  retry(initiative: string, series: number, participants: readonly number[]): Promise<void>
  /** Takes people out of a queue who are not to be written to any more. */
  drop(initiative: string, series: number, participants: readonly number[]): Promise<void>
  /** Puts back what was in the hands of a server when the process ended: nobody knows what became of it. */
  putBack(initiative: string, series: number): Promise<void>
  /** How many there are of each series and state. */
  counts(initiative: string): Promise<readonly MailCount[]>
  /** Notes that an e-mail came back as undeliverable, with the code that was named; false if there is none of this id. */
  bounced(id: string, answer: number): Promise<boolean>
  /** Notes that somebody wants no more e-mails of this survey, also none that is waiting; false if there is none of this id. */
  unsubscribed(id: string): Promise<boolean>
  /** Whose address is of no use, or who wants no more e-mails. */
  barred(initiative: string): Promise<ReadonlySet<number>>
  /** Who is still waiting for an e-mail of some series. */
  pending(initiative: string): Promise<ReadonlySet<number>>
}

/**
 * `sending`: in the hands of the mail server. `failed`: the server refused it for good. `bounced`: it was taken and came
 * back. `unsubscribed`: the person wants no more e-mails, whatever the state was before.
 */
export type MailState = 'waiting' | 'sending' | 'sent' | 'failed' | 'bounced' | 'unsubscribed'

export type WaitingMail = {
  readonly participant: number
  /** Random; names the e-mail to servers that send it back, and to whoever unsubscribes. */
  readonly id: string
  /** How often the server has put it off. */
  readonly attempts: number
  /** A server had it in its hands before, so that it may have arrived. */
  readonly handedOver: boolean
}

export type MailChange = {
  readonly participant: number
  readonly state: MailState
  readonly attempts: number
  /** The server's last answer code, as 250; 0 if there was none. */
  readonly answer: number
  /** ISO instant before which it is not tried again. */
  readonly dueAt: string
}

export type MailCount = {
  readonly series: number
  readonly state: MailState
  readonly count: number
}

/** Rows per statement: databases limit the number of parameters of one. */
const batch = 1_000

export function mailsIn(db: Kysely<Schema>): Mails {
  const waiting = (initiative: string, series: number) =>
    db
      .selectFrom('mails')
      .where('initiative', '=', initiative)
      .where('series', '=', series)
      .where('state', '=', 'waiting')
  const numbersIn = async (initiative: string, states: readonly MailState[]) => {
    const rows = await db
      .selectFrom('mails')
      .select('participant')
      .distinct()
      .where('initiative', '=', initiative)
      .where('state', 'in', states)
      .execute()
    return new Set(rows.map(({ participant }) => participant))
  }
  return {
    add: (initiative, series, mails) =>
      db.transaction().execute(async (transaction) => {
        for (let start = 0; start < mails.length; start += batch) {
          const fresh = { state: 'waiting', attempts: 0, answer: 0, due_at: '', handed_over: 0 }
          const rows = mails
            .slice(start, start + batch)
            .map(({ participant, id }) => ({ initiative, series, participant, id, ...fresh }))
          await transaction
            .insertInto('mails')
            .values(rows)
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
      }),

    async due(initiative, series, now, limit) {
      const rows = await waiting(initiative, series)
        .select(['participant', 'id', 'attempts', 'handed_over'])
        .where('due_at', '<=', now)
        .orderBy('participant')
        .limit(limit)
        .execute()
      return rows.map(({ handed_over, ...mail }) => ({ ...mail, handedOver: handed_over === 1 }))
    },

    async nextDue(initiative, series) {
      const row = await waiting(initiative, series)
        .select((eb) => eb.fn.min('due_at').as('dueAt'))
        .executeTakeFirst()
      return row?.dueAt ?? undefined
    },

    async mark(initiative, series, changes) {
      if (changes.length === 0) return
      // Most of them came to the same end, and one statement for all of those is quick.
      const ends = Map.groupBy(changes, ({ state, attempts, answer, dueAt }) =>
        JSON.stringify({
          state,
          attempts,
          answer,
          due_at: dueAt,
          ...(state === 'sending' ? { handed_over: 1 } : {}),
        }),
      )
      await db.transaction().execute(async (transaction) => {
        for (const [end, same] of ends) {
          await transaction
            .updateTable('mails')
            .set(JSON.parse(end))
            .where('initiative', '=', initiative)
            .where('series', '=', series)
            .where(
              'participant',
              'in',
              same.map(({ participant }) => participant),
            )
            .where('state', '<>', 'unsubscribed')
            .execute()
        }
      })
    },

    async retry(initiative, series, participants) {
      if (participants.length === 0) return
      await db
        .updateTable('mails')
        .set({ state: 'waiting', due_at: '' })
        .where('initiative', '=', initiative)
        .where('series', '=', series)
        .where('participant', 'in', participants)
        .where('state', '=', 'failed')
        .execute()
    },

    async drop(initiative, series, participants) {
      if (participants.length === 0) return
      await db
        .deleteFrom('mails')
        .where('initiative', '=', initiative)
        .where('series', '=', series)
        .where('participant', 'in', participants)
        .execute()
    },

    async putBack(initiative, series) {
      await db
        .updateTable('mails')
        .set({ state: 'waiting' })
        .where('initiative', '=', initiative)
        .where('series', '=', series)
        .where('state', '=', 'sending')
        .execute()
    },

    async counts(initiative) {
      const rows = await db
        .selectFrom('mails')
        .select((eb) => ['series', 'state', eb.fn.countAll<number>().as('count')])
        .where('initiative', '=', initiative)
        .groupBy(['series', 'state'])
        .execute()
      return rows.map((row) => ({ ...row, state: stateOf(row.state) }))
    },

    async bounced(id, answer) {
      const found = await db
        .selectFrom('mails')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirst()
      if (found === undefined) return false
      await db
        .updateTable('mails')
        .set({ state: 'bounced', answer })
        .where('id', '=', id)
        .where('state', '<>', 'unsubscribed')
        .execute()
      return true
    },

    unsubscribed: (id) =>
      db.transaction().execute(async (transaction) => {
        const found = await transaction
          .selectFrom('mails')
          .select(['initiative', 'participant'])
          .where('id', '=', id)
          .executeTakeFirst()
        if (found === undefined) return false
        await transaction
          .updateTable('mails')
          .set({ state: 'unsubscribed' })
          .where('initiative', '=', found.initiative)
          .where('participant', '=', found.participant)
          .where((eb) => eb.or([eb('id', '=', id), eb('state', '=', 'waiting')]))
          .execute()
        return true
      }),

    barred: (initiative) => numbersIn(initiative, ['failed', 'bounced', 'unsubscribed']),
    pending: (initiative) => numbersIn(initiative, ['waiting', 'sending']),
  }
}

const states = ['waiting', 'sending', 'sent', 'failed', 'bounced', 'unsubscribed'] as const

function stateOf(text: string): MailState {
  const state = states.find((each) => each === text)
  if (state === undefined) throw new Error(`No e-mail is ${text}.`)
  return state
}
