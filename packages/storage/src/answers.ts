import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { batches } from './batches.ts'
import type { Schema } from './schema.ts'

/** A sealed submission after the inside has tried to open it. */
export type PulledSubmission = {
  /** The id that the citizen's form made: it counts once, however often it is pulled. */
  readonly submission: string
  /** ISO date. */
  readonly day: string
  /** Of the code that paid for the answer; '' where there are no codes, or no strata. */
  readonly stratum: string
} & (
  | {
      readonly opened: true
      /** Canonical JSON. */
      readonly content: string
      /** How it came; absent where nobody knows. */
      readonly channel?: 'web' | 'paper'
    }
  /** Kept as it came, and counted: an answer that cannot be opened is reported, never dropped. */
  | { readonly opened: false; readonly sealed: string; readonly reason: string }
)

export type Answers = {
  /**
   * Keeps a pull: opened answers under new random ids, so that no answer can be led back to its submission, damaged
   * ones as they are. All or none; what was kept before is passed over.
   */
  keep(
    survey: string,
    pulled: readonly PulledSubmission[],
  ): Promise<{ readonly kept: number; readonly damaged: number; readonly repeated: number }>
  counts(survey: string): Promise<{ readonly opened: number; readonly damaged: number }>
  /** Answers per ISO date, in order, opened or still sealed. */
  perDay(survey: string): Promise<readonly { readonly day: string; readonly answers: number }[]>
  /** Every opened answer's content with its day, in the random order of ids, read in pages. */
  read(survey: string): AsyncIterable<{ readonly content: string; readonly day: string }>
}

const page = 2_000

export function answersIn(db: Kysely<Schema>): Answers {
  return {
    keep: (survey, pulled) =>
      db.transaction().execute(async (transaction) => {
        const fresh = await newOf(transaction, survey, pulled)
        const sum = await insertPulled(transaction, survey, fresh)
        return { ...sum, repeated: pulled.length - fresh.length }
      }),

    async counts(survey) {
      const opened = await db
        .selectFrom('answer_days')
        .select((eb) => eb.fn.sum<number | null>('answers').as('count'))
        .where('survey', '=', survey)
        .executeTakeFirstOrThrow()
      const damaged = await db
        .selectFrom('damaged_submissions')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .executeTakeFirstOrThrow()
      return { opened: opened.count ?? 0, damaged: Number(damaged.count) }
    },

    perDay: (survey) =>
      db
        .selectFrom(
          db
            .selectFrom('answer_days')
            .select(['day', 'answers'])
            .where('survey', '=', survey)
            .where('answers', '>', 0)
            .unionAll(
              db
                .selectFrom('sealed_submissions')
                .select((eb) => ['day', eb.fn.countAll<number>().as('answers')])
                .where('survey', '=', survey)
                .groupBy('day'),
            )
            .as('days'),
        )
        .select((eb) => ['day', eb.fn.sum<number>('answers').as('answers')])
        .groupBy('day')
        .orderBy('day')
        .execute(),

    async *read(survey) {
      let after = ''
      for (;;) {
        const rows = await db
          .selectFrom('answers')
          .select(['id', 'day', 'content'])
          .where('survey', '=', survey)
          .where('id', '>', after)
          .orderBy('id')
          .limit(page)
          .execute()
        for (const { content, day } of rows) yield { content, day }
        const last = rows.at(-1)
        if (last === undefined) return
        after = last.id
      }
    },
  }
}

/** Notes submissions as pulled; answers those that were not noted before, each once. */
export async function newOf<Item extends Pick<PulledSubmission, 'submission'>>(
  transaction: Transaction<Schema>,
  survey: string,
  pulled: readonly Item[],
): Promise<readonly Item[]> {
  const noted = new Set<string>()
  for (const some of batches(pulled)) {
    const rows = await transaction
      .insertInto('pulled_submissions')
      .values(some.map(({ submission }) => ({ survey, submission })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('submission')
      .execute()
    for (const { submission } of rows) noted.add(submission)
  }
  return pulled.filter(({ submission }) => noted.delete(submission))
}

/** Keeps what came of trying to open submissions. */
export async function insertPulled(
  transaction: Transaction<Schema>,
  survey: string,
  items: readonly PulledSubmission[],
): Promise<{ readonly kept: number; readonly damaged: number }> {
  const opened = items.flatMap((item) => {
    if (!item.opened) return []
    const { day, stratum, content, channel = '' } = item
    const id = randomBytes(16).toString('base64url')
    return [{ id, survey, day, stratum, channel, content }]
  })
  const damaged = items.flatMap((item) => {
    if (item.opened) return []
    const { submission, day, sealed, reason } = item
    return [{ survey, submission, day, sealed, reason }]
  })
  for (const some of batches(opened)) await transaction.insertInto('answers').values(some).execute()
  for (const some of batches(damaged))
    await transaction.insertInto('damaged_submissions').values(some).execute()
  return { kept: opened.length, damaged: damaged.length }
}
