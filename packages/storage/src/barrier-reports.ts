import type { BarrierReport } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** A report as the inside keeps it. */
export type KeptBarrierReport = BarrierReport & {
  /** What was done about it, by whom (account) and on which ISO date; absent while it is open. */
  readonly answered?: { readonly on: string; readonly by: string; readonly answer: string }
}

/** Inbox of reported barriers (§ 12b Abs. 2 Nr. 2 BGG). */
export type BarrierReports = {
  /** Those that are there already stay as they are, so that fetching twice counts once. */
  add(reports: readonly BarrierReport[]): Promise<void>
  /** The open ones first, the oldest first. */
  all(): Promise<readonly KeptBarrierReport[]>
  /** Closes a report; how to reach its writer is forgotten. False if it was not open. */
  answer(id: string, answered: NonNullable<KeptBarrierReport['answered']>): Promise<boolean>
  /** Forgets answered reports from before `day`. */
  forgetBefore(day: string): Promise<void>
}

export function barrierReportsIn(db: Kysely<Schema>): BarrierReports {
  return {
    async add(reports) {
      if (reports.length === 0) return
      const open = { answered_on: null, answered_by: null, answer: null }
      await db
        .insertInto('barrier_reports')
        .values(
          reports.map(({ id, day, page, text, contact }) => ({
            id,
            day,
            page,
            text,
            contact,
            ...open,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    async all() {
      const rows = await db
        .selectFrom('barrier_reports')
        .selectAll()
        .orderBy('answered_on', (order) => order.asc().nullsFirst())
        .orderBy('day')
        .orderBy('id')
        .execute()
      return rows.map(({ answered_on: on, answered_by: by, answer, ...report }) =>
        on === null || by === null
          ? report
          : { ...report, answered: { on, by, answer: answer ?? '' } },
      )
    },

    async answer(id, { on, by, answer }) {
      const { numUpdatedRows } = await db
        .updateTable('barrier_reports')
        .set({ answered_on: on, answered_by: by, answer, contact: '' })
        .where('id', '=', id)
        .where('answered_on', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async forgetBefore(day) {
      await db.deleteFrom('barrier_reports').where('answered_on', '<', day).execute()
    },
  }
}
