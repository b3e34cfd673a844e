import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Of which people of a survey free tables have been shown, each as its definition; who they are follows from the answers. */
export type ShownPopulations = {
  of(survey: string): Promise<readonly string[]>
  note(survey: string, definitions: readonly string[]): Promise<void>
}

export function shownPopulationsIn(db: Kysely<Schema>): ShownPopulations {
  return {
    async of(survey) {
      const rows = await db
        .selectFrom('shown_populations')
        .select('definition')
        .where('survey', '=', survey)
        .orderBy('definition')
        .execute()
      return rows.map(({ definition }) => definition)
    },

    async note(survey, definitions) {
      if (definitions.length === 0) return
      await db
        .insertInto('shown_populations')
        .values(definitions.map((definition) => ({ survey, definition })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}
