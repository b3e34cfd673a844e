import type { BallotBoxHead } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import { batches } from './batches.ts'
import type { Schema } from './schema.ts'

/** The hash of one sealed answer that was fetched, and the day on which it came; hex. Nothing leads from it to the opened answer. */
export type BallotLeaf = { readonly day: string; readonly leaf: string }

/** What proves which sealed answers were ever fetched, long after they were opened. */
export type BallotLeaves = {
  /** Keeps leaves, each once, however often it is fetched. */
  add(survey: string, leaves: readonly BallotLeaf[]): Promise<void>
  count(survey: string): Promise<number>
  /** All, sorted by day and then by hash: the order of the tree. */
  read(survey: string): Promise<readonly BallotLeaf[]>
  /** The heads that were told to everybody; they are never taken back. */
  toldHeads(survey: string): Promise<readonly BallotBoxHead[]>
  noteTold(survey: string, heads: readonly BallotBoxHead[]): Promise<void>
}

export function ballotLeavesIn(db: Kysely<Schema>): BallotLeaves {
  return {
    add: (survey, leaves) =>
      db.transaction().execute(async (transaction) => {
        for (const some of batches(leaves))
          await transaction
            .insertInto('ballot_leaves')
            .values(some.map(({ day, leaf }) => ({ survey, day, leaf })))
            .onConflict((conflict) => conflict.doNothing())
            .execute()
      }),

    async count(survey) {
      const row = await db
        .selectFrom('ballot_leaves')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    read: (survey) =>
      db
        .selectFrom('ballot_leaves')
        .select(['day', 'leaf'])
        .where('survey', '=', survey)
        .orderBy('day')
        .orderBy('leaf')
        .execute(),

    toldHeads: (survey) =>
      db
        .selectFrom('ballot_heads')
        .select(['day', 'size', 'root'])
        .where('survey', '=', survey)
        .orderBy('day')
        .execute(),

    async noteTold(survey, told) {
      if (told.length === 0) return
      await db
        .insertInto('ballot_heads')
        .values(told.map((head) => ({ survey, ...head })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}
