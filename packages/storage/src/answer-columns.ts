import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** A moment at which opened answers were counted; later ones are in no figure until the next. */
export type AnswerSnapshot = {
  /** From 1. */
  readonly number: number
  /** How many answers were taken in. */
  readonly answers: number
  /** How many of these people are counted; the others were led to another ending. */
  readonly people: number
  /** The final count (Auszählung): answers that come after it are late and in no snapshot any more. */
  readonly isFinal: boolean
  /** How many answers were deleted since it was taken. If any were, all its columns have gone with them. */
  readonly lost: number
  /** How often it was taken anew of those that were left, after others had been deleted. */
  readonly renewals: number
}

/** What a count found. */
export type NewSnapshot = Pick<AnswerSnapshot, 'number' | 'answers' | 'people'> & {
  /** The random ids of the answers, 16 bytes each, in the order of `AnswerReader.answers`. */
  readonly members: Uint8Array
  /** Bytes by name; what they mean is said by whoever wrote them. */
  readonly columns: ReadonlyMap<string, Uint8Array>
}

/**
 * Opened answers as columns, the newest snapshot of each survey. When an answer is deleted, all columns of its survey go
 * with it, by a trigger: the snapshot then stands without columns under the next number.
 */
export type AnswerColumns = {
  newest(survey: string): Promise<AnswerSnapshot | undefined>
  /** The columns of a snapshot by name; undefined if it is not the newest any more. */
  read(survey: string, number: number): Promise<ReadonlyMap<string, Uint8Array> | undefined>
  /**
   * Keeps a snapshot in the place of the one before it; false if its number is not the next one. One column after the
   * other, so that others get their turn; it counts from the moment on at which all are there. In the place of a final one
   * it is final as well.
   */
  keep(survey: string, snapshot: NewSnapshot): Promise<boolean>
  /** The same as the final count, of all answers there are; false as well if others have come meanwhile. */
  close(survey: string, snapshot: NewSnapshot): Promise<boolean>
  /** How many answers came after the final count. */
  countLate(survey: string): Promise<number>
}

export function answerColumnsIn(db: Kysely<Schema>): AnswerColumns {
  return {
    newest: (survey) => newestIn(db, survey),

    async read(survey, number) {
      if ((await newestIn(db, survey))?.number !== number) return undefined
      const rows = await db
        .selectFrom('answer_columns')
        .select(['name', 'content'])
        .where('survey', '=', survey)
        .where('snapshot', '=', number)
        .execute()
      return new Map(rows.map(({ name, content }) => [name, content]))
    },

    async keep(survey, snapshot) {
      if (!(await writeColumns(db, survey, snapshot))) return false
      return db
        .transaction()
        .execute((transaction) => replaceSnapshot(transaction, survey, snapshot, false))
    },

    async close(survey, snapshot) {
      if (!(await writeColumns(db, survey, snapshot))) return false
      return db.transaction().execute(async (transaction) => {
        if ((await countAll(transaction, survey)) !== snapshot.answers) return false
        await transaction
          .updateTable('answers')
          .set({ late: 0 })
          .where('survey', '=', survey)
          .where('late', '=', 1)
          .execute()
        return replaceSnapshot(transaction, survey, snapshot, true)
      })
    },

    async countLate(survey) {
      const row = await db
        .selectFrom('answers')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .where('late', '=', 1)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },
  }
}

async function newestIn(db: Kysely<Schema>, survey: string): Promise<AnswerSnapshot | undefined> {
  const row = await db
    .selectFrom('answer_snapshots')
    .select(['number', 'answers', 'people', 'final', 'lost', 'renewals'])
    .where('survey', '=', survey)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { final, ...rest } = row
  return { ...rest, isFinal: final === 1 }
}

/** False if the snapshot is not the next one. */
async function writeColumns(
  db: Kysely<Schema>,
  survey: string,
  { number, columns }: NewSnapshot,
): Promise<boolean> {
  const before = (await newestIn(db, survey))?.number ?? 0
  if (number !== before + 1) return false
  // What an interruption has left behind.
  await deleteOthers(db, survey, before)
  for (const [name, content] of columns) {
    const row = { survey, snapshot: number, name, content }
    await db.insertInto('answer_columns').values(row).execute()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return true
}

/** False if an answer was deleted while columns were written. */
async function replaceSnapshot(
  transaction: Transaction<Schema>,
  survey: string,
  { number, answers, people, members }: NewSnapshot,
  closes: boolean,
): Promise<boolean> {
  const before = await newestIn(transaction, survey)
  if (number !== (before?.number ?? 0) + 1) return false
  const isFinal = closes || before?.isFinal === true
  const renewals = (before?.renewals ?? 0) + ((before?.lost ?? 0) > 0 ? 1 : 0)
  const row = {
    number,
    answers,
    people,
    // Who is in the final count is known by who is not late.
    members: isFinal ? new Uint8Array() : members,
    final: isFinal ? 1 : 0,
    lost: 0,
    renewals,
  }
  await transaction
    .insertInto('answer_snapshots')
    .values({ survey, ...row })
    .onConflict((conflict) => conflict.column('survey').doUpdateSet(row))
    .execute()
  await deleteOthers(transaction, survey, number)
  return true
}

async function deleteOthers(db: Kysely<Schema>, survey: string, number: number): Promise<void> {
  await db
    .deleteFrom('answer_columns')
    .where('survey', '=', survey)
    .where('snapshot', '!=', number)
    .execute()
}

async function countAll(db: Kysely<Schema>, survey: string): Promise<number> {
  const row = await db
    .selectFrom('answer_days')
    .select((eb) => eb.fn.sum<number | null>('answers').as('count'))
    .where('survey', '=', survey)
    .executeTakeFirst()
  return row?.count ?? 0
}
