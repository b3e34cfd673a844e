import type { Database } from '@meinungsbild/database'

/** Which e-mails were unsubscribed from, by their random ids; whose they are only the inside knows. */
export type Unsubscriptions = {
  /** Notes it; doing so twice changes nothing. */
  note(surveyId: string, mail: string): Promise<void>
  /** In the order of their ids, which tells nothing. */
  of(surveyId: string): Promise<readonly string[]>
}

export function openUnsubscriptions(database: Database): Unsubscriptions {
  return {
    note: (survey, mail) => database.insert('unsubscriptions', [{ survey, mail }], 'DO NOTHING'),
    async of(surveyId) {
      const rows = await database.all(
        'SELECT mail FROM unsubscriptions WHERE survey = ? ORDER BY mail',
        surveyId,
      )
      return rows.map((row) => String(row['mail']))
    },
  }
}
