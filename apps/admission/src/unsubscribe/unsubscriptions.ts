import type { DatabaseSync } from 'node:sqlite'

/** Which e-mails were unsubscribed from, by their random ids; whose they are only the inside knows. */
export type Unsubscriptions = {
  /** Notes it; doing so twice changes nothing. */
  note(surveyId: string, mail: string): void
  /** In the order of their ids, which tells nothing. */
  of(surveyId: string): readonly string[]
}

export function openUnsubscriptions(database: DatabaseSync): Unsubscriptions {
  const add = database.prepare(
    'INSERT INTO unsubscriptions (survey, mail) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  const all = database.prepare('SELECT mail FROM unsubscriptions WHERE survey = ? ORDER BY mail')
  return {
    note: (surveyId, mail) => void add.run(surveyId, mail),
    of: (surveyId) => all.all(surveyId).map((row) => String(row['mail'])),
  }
}
