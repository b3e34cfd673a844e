import type { DatabaseSync } from 'node:sqlite'
import type { CodeName } from './codes.ts'
import { inTransaction } from './in-transaction.ts'

/** `alreadyUsed`: it has bought something at this door, so that its owner may have answered online. */
export type ClosedCode = 'closed' | 'alreadyUsed' | 'unknown'

/**
 * Closes a code whose owner has answered on paper: from now on it buys nothing. One that was used stays as it is. Closing
 * again changes nothing. The inside, which asks for this, knows who it was; the row has no time and stands apart from
 * `codes`, whose rows stay as long as they are.
 */
export function closeCode(database: DatabaseSync, { surveyId, hash }: CodeName): ClosedCode {
  return inTransaction(database, () => {
    const code = database
      .prepare('SELECT way FROM codes WHERE survey = ? AND hash = ?')
      .get(surveyId, hash)
    if (code === undefined) return 'unknown'
    if (code['way'] !== 'fresh') return 'alreadyUsed'
    database
      .prepare('INSERT INTO closed_codes (survey, hash) VALUES (?, ?) ON CONFLICT DO NOTHING')
      .run(surveyId, hash)
    return 'closed'
  })
}
