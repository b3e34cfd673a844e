import { sql, type Kysely, type RawBuilder } from 'kysely'
import { jsonObject } from './dialect.ts'
import type { Schema } from './schema.ts'

/** How many e-mails of a series there are of each state, as it is kept once they are forgotten; for updates of `mail_series`. */
export function outcomeOfMails(db: Kysely<Schema>): RawBuilder<string> {
  return sql`(select ${jsonObject(db, 'state', 'count')} from (
    select state, count(*) as count from mails
    where mails.initiative = mail_series.initiative and series = mail_series.number
    group by state) as counted)`
}
