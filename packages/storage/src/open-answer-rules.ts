import type { Kysely } from 'kysely'
import type { Stamp } from './open-answers.ts'
import type { Schema } from './schema.ts'

/** Somebody who may read raw texts of a survey, who named them, and how that ended. */
export type Redactor = {
  readonly account: string
  readonly named: Stamp
  readonly ended: Stamp | undefined
}

/** From how many people on texts of a question are shown; who asked for it. */
export type WriterLimit = Stamp & { readonly fewest: number }

/** Who redacts, and from how many people on anything is shown. What was once so stays written down. */
export type OpenAnswerRules = {
  /** All that were ever named, in the order in which it was done. */
  redactors(survey: string): Promise<readonly Redactor[]>
  /** False if this person is named already. */
  nameRedactor(survey: string, account: string, stamp: Stamp): Promise<boolean>
  /** False if this person is not named. */
  endRedactor(survey: string, account: string, stamp: Stamp): Promise<boolean>
  /** Every limit that was set, the one in force last. */
  limits(survey: string): Promise<readonly WriterLimit[]>
  setLimit(survey: string, fewest: number, stamp: Stamp): Promise<void>
}

export function openAnswerRulesIn(db: Kysely<Schema>): OpenAnswerRules {
  return {
    async redactors(survey) {
      const rows = await db
        .selectFrom('open_text_redactors')
        .selectAll()
        .where('survey', '=', survey)
        .orderBy('number')
        .execute()
      return rows.map(({ account, named_by, named_at, ended_by, ended_at }) => ({
        account,
        named: { by: named_by, at: named_at },
        ended: ended_by === '' ? undefined : { by: ended_by, at: ended_at },
      }))
    },

    nameRedactor: (survey, account, { by, at }) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom('open_text_redactors')
          .select(['account', 'ended_by'])
          .where('survey', '=', survey)
          .execute()
        if (rows.some((row) => row.account === account && row.ended_by === '')) return false
        const number = rows.length + 1
        const named = { survey, number, account, named_by: by, named_at: at }
        await transaction
          .insertInto('open_text_redactors')
          .values({ ...named, ended_by: '', ended_at: '' })
          .execute()
        return true
      }),

    async endRedactor(survey, account, { by, at }) {
      const ended = await db
        .updateTable('open_text_redactors')
        .set({ ended_by: by, ended_at: at })
        .where('survey', '=', survey)
        .where('account', '=', account)
        .where('ended_by', '=', '')
        .executeTakeFirst()
      return ended.numUpdatedRows === 1n
    },

    limits: (survey) =>
      db
        .selectFrom('open_text_limits')
        .select(['fewest', 'by', 'at'])
        .where('survey', '=', survey)
        .orderBy('number')
        .execute(),

    setLimit: (survey, fewest, { by, at }) =>
      db.transaction().execute(async (transaction) => {
        const { count } = await transaction
          .selectFrom('open_text_limits')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('survey', '=', survey)
          .executeTakeFirstOrThrow()
        const number = Number(count) + 1
        await transaction
          .insertInto('open_text_limits')
          .values({ survey, number, fewest, by, at })
          .execute()
      }),
  }
}
