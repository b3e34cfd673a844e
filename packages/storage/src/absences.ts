import type { Kysely } from 'kysely'
import type { AbsenceRow } from './schema/accounts.ts'
import type { Schema } from './schema.ts'

/** Abwesenheiten: who is away on which days, and which colleague acts for them meanwhile. */
export type Absences = {
  enter(absence: NewAbsence): Promise<void>
  /** All of somebody, the first to come first. */
  of(account: string): Promise<readonly EnteredAbsence[]>
  /** Those for which somebody acts on a day (`2026-09-15`). */
  coveredBy(deputy: string, day: string): Promise<readonly EnteredAbsence[]>
  find(id: string): Promise<EnteredAbsence | undefined>
  /** Takes one of somebody's own back. */
  remove(id: string, account: string): Promise<void>
  /** Forgets those whose last day lies before `day`. */
  forgetBefore(day: string): Promise<void>
}

export type NewAbsence = {
  readonly id: string
  readonly account: string
  /** First and last day; both belong to it. */
  readonly from: string
  readonly to: string
  /** Account of whoever acts meanwhile. */
  readonly deputy: string
  /** Instant at which it was entered, ISO 8601 in UTC. */
  readonly at: string
}

export type EnteredAbsence = NewAbsence & {
  readonly name: string
  readonly deputyName: string
}

export function absencesIn(db: Kysely<Schema>): Absences {
  const all = () =>
    db
      .selectFrom('absences')
      .innerJoin('accounts as away', 'away.id', 'absences.account')
      .innerJoin('accounts as acting', 'acting.id', 'absences.deputy')
      .selectAll('absences')
      .select(['away.name as name', 'acting.name as deputy_name'])
      .orderBy('from_day')
      .orderBy('absences.id')
  return {
    async enter({ id, account, from, to, deputy, at }) {
      await db
        .insertInto('absences')
        .values({ id, account, from_day: from, to_day: to, deputy, entered_at: at })
        .execute()
    },

    async of(account) {
      const rows = await all().where('absences.account', '=', account).execute()
      return rows.map(fromRow)
    },

    async coveredBy(deputy, day) {
      const rows = await all()
        .where('absences.deputy', '=', deputy)
        .where('from_day', '<=', day)
        .where('to_day', '>=', day)
        .execute()
      return rows.map(fromRow)
    },

    async find(id) {
      const row = await all().where('absences.id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    async remove(id, account) {
      await db.deleteFrom('absences').where('id', '=', id).where('account', '=', account).execute()
    },

    async forgetBefore(day) {
      await db.deleteFrom('absences').where('to_day', '<', day).execute()
    },
  }
}

function fromRow(
  row: AbsenceRow & { readonly name: string; readonly deputy_name: string },
): EnteredAbsence {
  const { id, account, deputy, name } = row
  return {
    id,
    account,
    deputy,
    name,
    from: row.from_day,
    to: row.to_day,
    at: row.entered_at,
    deputyName: row.deputy_name,
  }
}
