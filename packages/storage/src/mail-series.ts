import type { Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import { outcomeOfMails } from './outcome-of-mails.ts'
import type { MailSeriesRow } from './schema/invitations.ts'
import type { Schema } from './schema.ts'

/** The series of e-mails of an initiative: the invitation, and the reminders after it. Who gets them stands in `Mails`. */
export type MailSeriesStore = {
  /** In the order in which they were begun. */
  all(initiative: string): Promise<readonly MailSeries[]>
  find(initiative: string, number: number): Promise<MailSeries | undefined>
  /** Begins a draft under the next number, which is returned. */
  add(initiative: string, series: NewMailSeries): Promise<number>
  setTexts(initiative: string, number: number, texts: Json): Promise<void>
  setState(initiative: string, number: number, state: MailSeriesState): Promise<void>
  /** Notes one that is being sent as paused; any other stays what it is. */
  pause(initiative: string, number: number): Promise<void>
  /** Notes in whose name the series is sent. */
  setActor(initiative: string, number: number, actor: string): Promise<void>
  /** Gives up a draft with everybody who was to get it; anything else stays. */
  discard(initiative: string, number: number): Promise<void>
  /** Every series of the house that was being sent when the process ended. */
  running(): Promise<readonly { readonly initiative: string; readonly number: number }[]>
  /** Ends all series of an initiative: keeps how many e-mails there were of each state, and forgets whose they were. */
  forget(initiative: string): Promise<void>
}

/** `newCode`: every e-mail brings a code, and one that the person had before opens nothing any more. */
export type NewMailSeries = {
  readonly kind: 'invitation' | 'reminder'
  readonly newCode: boolean
  /** Subject and text by language. */
  readonly texts: Json
}

export type MailSeries = NewMailSeries &
  MailSeriesState & {
    /** From 1. */
    readonly number: number
    /** Account id of whoever started it; '' before that. */
    readonly actor: string
    /** How many e-mails there were of each state, once it is forgotten whose they were. */
    readonly outcome: Readonly<Record<string, number>>
  }

export type MailSeriesState =
  | { readonly state: 'draft' | 'running' | 'paused' | 'done' }
  /** It stopped by itself: why, in a word, and the last answer of the mail server (0: none). */
  | { readonly state: 'stopped'; readonly reason: string; readonly answer: number }

export function mailSeriesIn(db: Kysely<Schema>): MailSeriesStore {
  const of = (initiative: string) =>
    db.selectFrom('mail_series').selectAll().where('initiative', '=', initiative).orderBy('number')
  const update = async (initiative: string, number: number, change: Partial<MailSeriesRow>) => {
    await db
      .updateTable('mail_series')
      .set(change)
      .where('initiative', '=', initiative)
      .where('number', '=', number)
      .execute()
  }
  return {
    async all(initiative) {
      return (await of(initiative).execute()).map(fromRow)
    },

    async find(initiative, number) {
      const row = await of(initiative).where('number', '=', number).executeTakeFirst()
      return row && fromRow(row)
    },

    add: (initiative, { kind, newCode, texts }) =>
      db.transaction().execute(async (transaction) => {
        const last = await transaction
          .selectFrom('mail_series')
          .select((eb) => eb.fn.max('number').as('number'))
          .where('initiative', '=', initiative)
          .executeTakeFirst()
        const number = (last?.number ?? 0) + 1
        await transaction
          .insertInto('mail_series')
          .values({
            initiative,
            number,
            kind,
            new_code: newCode ? 1 : 0,
            state: 'draft',
            reason: '',
            answer: 0,
            texts: JSON.stringify(texts),
            actor: '',
            outcome: '{}',
          })
          .execute()
        return number
      }),

    setTexts: (initiative, number, texts) =>
      update(initiative, number, { texts: JSON.stringify(texts) }),
    setState: (initiative, number, state) =>
      update(initiative, number, { reason: '', answer: 0, ...state }),
    async pause(initiative, number) {
      await db
        .updateTable('mail_series')
        .set({ state: 'paused', reason: '', answer: 0 })
        .where('initiative', '=', initiative)
        .where('number', '=', number)
        .where('state', '=', 'running')
        .execute()
    },
    setActor: (initiative, number, actor) => update(initiative, number, { actor }),

    discard: (initiative, number) =>
      db.transaction().execute(async (transaction) => {
        const [deleted] = await transaction
          .deleteFrom('mail_series')
          .where('initiative', '=', initiative)
          .where('number', '=', number)
          .where('state', '=', 'draft')
          .execute()
        if (deleted?.numDeletedRows !== 1n) return
        await transaction
          .deleteFrom('mails')
          .where('initiative', '=', initiative)
          .where('series', '=', number)
          .execute()
      }),

    running: () =>
      db
        .selectFrom('mail_series')
        .select(['initiative', 'number'])
        .where('state', '=', 'running')
        .orderBy('initiative')
        .orderBy('number')
        .execute(),

    async forget(initiative) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('mail_series')
          .set({
            state: 'done',
            outcome: outcomeOfMails(transaction),
          })
          .where('initiative', '=', initiative)
          // Forgetting twice must not make the numbers zero.
          .where('outcome', '=', '{}')
          .execute()
        await transaction.deleteFrom('mails').where('initiative', '=', initiative).execute()
      })
      await emptyLog(db)
    },
  }
}

function fromRow(row: MailSeriesRow): MailSeries {
  const texts: Json = JSON.parse(row.texts)
  const outcome: Readonly<Record<string, number>> = JSON.parse(row.outcome)
  return {
    number: row.number,
    kind: row.kind === 'reminder' ? 'reminder' : 'invitation',
    newCode: row.new_code === 1,
    texts,
    actor: row.actor,
    outcome,
    ...stateOf(row),
  }
}

function stateOf({ state, reason, answer }: MailSeriesRow): MailSeriesState {
  switch (state) {
    case 'draft':
    case 'running':
    case 'paused':
    case 'done':
      return { state }
    default:
      return { state: 'stopped', reason, answer }
  }
}
