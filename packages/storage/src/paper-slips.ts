import type { Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import type { Schema } from './schema.ts'

/** What came of a return slip: the code was closed, or it had been used before and the form does not count. */
export type SlipOutcome = 'closed' | 'alreadyUsed'

/**
 * Return slips (Rücklaufabschnitte) that came by post, by the participant's number: who answered on paper, without a day,
 * so that no slip can be laid beside a form of the same day. Forgotten with the end of the field.
 */
export type PaperSlips = {
  /** Notes what came of a slip; false if one of this participant was noted before, which stays as it is. */
  note(survey: string, participant: number, outcome: SlipOutcome): Promise<boolean>
  find(survey: string, participant: number): Promise<SlipOutcome | undefined>
  counts(survey: string): Promise<Readonly<Record<SlipOutcome, number>>>
  /** Whose slips came, in the order of their numbers. */
  participants(survey: string): Promise<readonly number[]>
  /** Forgets who sent a slip. What is deleted is overwritten. */
  forget(survey: string): Promise<void>
}

export function paperSlipsIn(db: Kysely<Schema>): PaperSlips {
  return {
    async note(survey, participant, outcome) {
      const noted = await db
        .insertInto('paper_slips')
        .values({ survey, participant, outcome })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return noted.numInsertedOrUpdatedRows === 1n
    },

    async find(survey, participant) {
      const row = await db
        .selectFrom('paper_slips')
        .select('outcome')
        .where('survey', '=', survey)
        .where('participant', '=', participant)
        .executeTakeFirst()
      return row && outcomeOf(row.outcome)
    },

    async counts(survey) {
      const rows = await db
        .selectFrom('paper_slips')
        .select((eb) => ['outcome', eb.fn.countAll<number>().as('count')])
        .where('survey', '=', survey)
        .groupBy('outcome')
        .execute()
      const of = (outcome: SlipOutcome) => rows.find((row) => row.outcome === outcome)?.count ?? 0
      return { closed: of('closed'), alreadyUsed: of('alreadyUsed') }
    },

    async participants(survey) {
      const rows = await db
        .selectFrom('paper_slips')
        .select('participant')
        .where('survey', '=', survey)
        .orderBy('participant')
        .execute()
      return rows.map(({ participant }) => participant)
    },

    async forget(survey) {
      await db.deleteFrom('paper_slips').where('survey', '=', survey).execute()
      await emptyLog(db)
    },
  }
}

function outcomeOf(outcome: string): SlipOutcome {
  return outcome === 'alreadyUsed' ? 'alreadyUsed' : 'closed'
}
