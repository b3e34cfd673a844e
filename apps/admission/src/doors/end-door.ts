import type { Database } from '@meinungsbild/database'

/**
 * Forgets who could open a door and who did: codes, marks and secrets. What stays is what the public page needs to say
 * that the survey is over. A survey that is not there is no mistake: the inside may have to ask twice.
 */
export async function endDoor(database: Database, surveyId: string, now: string): Promise<void> {
  await database.transaction(async (queries) => {
    for (const table of ['codes', 'issues', 'strata', 'unsubscriptions', 'closed_codes'])
      await queries.run(`DELETE FROM ${table} WHERE survey = ?`, surveyId)
    await queries.run(
      `UPDATE surveys SET code_hash_key = NULL, token_secret = NULL,
         closes = CASE WHEN closes > ? THEN ? ELSE closes END
       WHERE id = ?`,
      now,
      now,
      surveyId,
    )
  })
}
