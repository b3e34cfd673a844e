import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** A moment at which opened answers were counted; later ones are in no figure until the next. */
export type AnswerSnapshot = {
  /** From 1. */
  readonly number: number
  /** How many answers were taken in. */
  readonly answers: number
  /** How many of these people are counted; the others were led to another ending. */
  readonly people: number
}

export type NewSnapshot = AnswerSnapshot & {
  /** The random ids of the answers, 16 bytes each, in the order of `AnswerReader.answers`. */
  readonly members: Uint8Array
  /** Bytes by name; what they mean is said by whoever wrote them. */
  readonly columns: ReadonlyMap<string, Uint8Array>
}

/**
 * Opened answers as columns, the newest snapshot of each survey. When an answer is deleted, all columns of its survey go
 * with it, by a trigger: the newest snapshot is then one of nobody, without columns, under the next number.
 */
export type AnswerColumns = {
  newest(survey: string): Promise<AnswerSnapshot | undefined>
  /** The columns of a snapshot by name; undefined if it is not the newest any more. */
  read(survey: string, number: number): Promise<ReadonlyMap<string, Uint8Array> | undefined>
  /**
   * Keeps a snapshot in the place of the one before it; false if its number is not the next one. One column after the
   * other, so that others get their turn; it counts from the moment on at which all are there.
   */
  keep(survey: string, snapshot: NewSnapshot): Promise<boolean>
}

export function answerColumnsIn(db: Kysely<Schema>): AnswerColumns {
  const newest = (survey: string) =>
    db
      .selectFrom('answer_snapshots')
      .select(['number', 'answers', 'people'])
      .where('survey', '=', survey)
      .executeTakeFirst()
  const deleteOthers = (survey: string, number: number) =>
    db
      .deleteFrom('answer_columns')
      .where('survey', '=', survey)
      .where('snapshot', '!=', number)
      .execute()

  return {
    newest,

    async read(survey, number) {
      if ((await newest(survey))?.number !== number) return undefined
      const rows = await db
        .selectFrom('answer_columns')
        .select(['name', 'content'])
        .where('survey', '=', survey)
        .where('snapshot', '=', number)
        .execute()
      return new Map(rows.map(({ name, content }) => [name, content]))
    },

    async keep(survey, { columns, ...snapshot }) {
      const before = (await newest(survey))?.number ?? 0
      if (snapshot.number !== before + 1) return false
      // What an interruption has left behind.
      await deleteOthers(survey, before)
      for (const [name, content] of columns) {
        const row = { survey, snapshot: snapshot.number, name, content }
        await db.insertInto('answer_columns').values(row).execute()
        await new Promise((resolve) => setImmediate(resolve))
      }
      await db
        .insertInto('answer_snapshots')
        .values({ survey, ...snapshot })
        .onConflict((conflict) => conflict.column('survey').doUpdateSet(snapshot))
        .execute()
      await deleteOthers(survey, snapshot.number)
      return true
    },
  }
}
