import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Figures that have passed disclosure control, as they were released. They stay when answers are deleted. */
type KeptFigures = {
  /** Of which the figures are. */
  readonly snapshot: number
  /** What it means is said by whoever wrote it. */
  readonly content: string
}

/** What was released of surveys, by a name for each state and way of counting. */
export type ReleasedFiguresStore = {
  of(survey: string, name: string): Promise<KeptFigures | undefined>
  /** Of which snapshot the kept ones are. */
  snapshotOf(survey: string, name: string): Promise<number | undefined>
  /** Keeps figures in the place of others of that name. */
  keep(survey: string, name: string, figures: KeptFigures): Promise<void>
}

export function releasedFiguresIn(db: Kysely<Schema>): ReleasedFiguresStore {
  return {
    of: (survey, name) =>
      db
        .selectFrom('released_figures')
        .select(['snapshot', 'content'])
        .where('survey', '=', survey)
        .where('name', '=', name)
        .executeTakeFirst(),

    async snapshotOf(survey, name) {
      const kept = await db
        .selectFrom('released_figures')
        .select('snapshot')
        .where('survey', '=', survey)
        .where('name', '=', name)
        .executeTakeFirst()
      return kept?.snapshot
    },

    async keep(survey, name, { snapshot, content }) {
      const figures = { snapshot, content }
      await db
        .insertInto('released_figures')
        .values({ survey, name, ...figures })
        .onConflict((conflict) => conflict.columns(['survey', 'name']).doUpdateSet(figures))
        .execute()
    },
  }
}
