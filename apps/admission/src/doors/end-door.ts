import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from './in-transaction.ts'

/**
 * Forgets who could open a door and who did: codes, marks and secrets. What stays is what the public page needs to say
 * that the survey is over. A survey that is not there is no mistake: the inside may have to ask twice.
 */
export function endDoor(database: DatabaseSync, surveyId: string, now: string): void {
  inTransaction(database, () => {
    for (const table of ['codes', 'issues', 'strata', 'unsubscriptions', 'closed_codes'])
      database.prepare(`DELETE FROM ${table} WHERE survey = ?`).run(surveyId)
    database
      .prepare(
        `UPDATE surveys SET code_hash_key = NULL, token_secret = NULL, closes = min(closes, ?)
         WHERE id = ?`,
      )
      .run(now, surveyId)
  })
}
