import type { Kysely } from 'kysely'
import { judgedFrom, proposedRow, type Judged, type Verdict } from './judgement.ts'
import type { Stamp } from './open-answers.ts'
import type { QuotationRow } from './schema/open-answers.ts'
import type { Schema } from './schema.ts'

/** A confirmed text, or parts of it, that somebody wants to quote (Zitat) in report or press. */
export type Quotation = {
  readonly variable: string
  /** Of the open text. */
  readonly text: string
  readonly quotation: string
} & Judged

/** Quotations from open answers: proposed by one person, released by another. */
export type OpenAnswerQuotations = {
  /** All of a survey, by variable, then in the order of the texts. */
  list(survey: string): Promise<readonly Quotation[]>
  /** Proposes a quotation of a text, in the place of one that was declined; false if the text has another one. */
  propose(
    survey: string,
    quotation: Pick<Quotation, 'variable' | 'text' | 'quotation'>,
    stamp: Stamp,
  ): Promise<boolean>
  /**
   * Releases a proposal of somebody else; declines one, or takes a released one back. False if meanwhile it has other words
   * or was judged otherwise, or if it would be released by who has proposed it.
   */
  judge(
    survey: string,
    seen: Pick<Quotation, 'variable' | 'text' | 'quotation'>,
    verdict: Verdict,
    stamp: Stamp,
  ): Promise<boolean>
}

export function openAnswerQuotationsIn(db: Kysely<Schema>): OpenAnswerQuotations {
  return {
    async list(survey) {
      const rows = await db
        .selectFrom('quotations')
        .selectAll()
        .where('survey', '=', survey)
        .orderBy('variable')
        .orderBy('text')
        .execute()
      return rows.map(fromRow)
    },

    async propose(survey, { variable, text, quotation }, stamp) {
      const own = { quotation, ...proposedRow(stamp) }
      const kept = await db
        .insertInto('quotations')
        .values({ survey, variable, text, ...own })
        .onConflict((conflict) =>
          conflict
            .columns(['survey', 'variable', 'text'])
            .doUpdateSet(own)
            .where('quotations.verdict', '=', 'declined'),
        )
        .executeTakeFirst()
      return kept.numInsertedOrUpdatedRows === 1n
    },

    async judge(survey, { variable, text, quotation }, verdict, { by, at }) {
      const seen = db
        .updateTable('quotations')
        .set({ verdict, judged_by: by, judged_at: at })
        .where('survey', '=', survey)
        .where('variable', '=', variable)
        .where('text', '=', text)
        .where('quotation', '=', quotation)
      const judgeable =
        verdict === 'released'
          ? seen.where('verdict', '=', '').where('proposed_by', '<>', by)
          : seen.where('verdict', '<>', 'declined')
      const judged = await judgeable.executeTakeFirst()
      return judged.numUpdatedRows === 1n
    },
  }
}

function fromRow(row: QuotationRow): Quotation {
  const { variable, text, quotation } = row
  return { variable, text, quotation, ...judgedFrom(row) }
}
