import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { batches } from './batches.ts'
import type { OpenText } from './open-answers.ts'
import type { Schema } from './schema.ts'

/** Takes in texts of answers under new random ids; see `OpenAnswers.takeIn`. */
export function takeInTexts(
  db: Kysely<Schema>,
  survey: string,
  answers: readonly string[],
  texts: readonly Omit<OpenText, 'id'>[],
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if ((await countUntaken(transaction, survey, answers)) !== answers.length) return false
    for (const ids of batches(answers)) {
      await transaction
        .updateTable('answers')
        .set({ texts_taken: 1 })
        .where('survey', '=', survey)
        .where('id', 'in', ids)
        .execute()
    }
    const rows = texts.map(({ variable, text }) => ({
      ...unread,
      survey,
      variable,
      id: randomBytes(16).toString('base64url'),
      text,
    }))
    // In the order of the ids: the log of the database would else tell in which order they came.
    rows.sort((one, other) => (one.id < other.id ? -1 : 1))
    for (const values of batches(rows))
      await transaction.insertInto('open_texts').values(values).execute()
    return true
  })
}

async function countUntaken(
  transaction: Transaction<Schema>,
  survey: string,
  answers: readonly string[],
): Promise<number> {
  let count = 0
  for (const ids of batches(answers)) {
    const row = await transaction
      .selectFrom('answers')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('survey', '=', survey)
      .where('id', 'in', ids)
      .where('texts_taken', '=', 0)
      .executeTakeFirstOrThrow()
    count += Number(row.count)
  }
  return count
}

const unread = {
  state: 'raw',
  redaction: '',
  withheld: '',
  redacted_by: '',
  redacted_at: '',
  confirmed_by: '',
  confirmed_at: '',
} as const
