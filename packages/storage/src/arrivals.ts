import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** How answers to an open survey came in: bare numbers that point at no answer. */
export type SurveyArrivals = {
  readonly hours: readonly {
    readonly day: string
    /** On a German clock, 0 to 23. */
    readonly hour: number
    readonly answers: number
  }[]
  readonly days: readonly {
    readonly day: string
    readonly waited: number
    readonly beyondLimit: number
    readonly failed: number
  }[]
}

export type Arrivals = {
  /** Keeps what the collector has counted up to now, in the place of what it had counted before. */
  keep(survey: string, arrivals: SurveyArrivals): Promise<void>
  of(survey: string): Promise<SurveyArrivals | undefined>
}

export function arrivalsIn(db: Kysely<Schema>): Arrivals {
  return {
    async keep(survey, arrivals) {
      const content = JSON.stringify(arrivals)
      await db
        .insertInto('arrivals')
        .values({ survey, content })
        .onConflict((conflict) => conflict.column('survey').doUpdateSet({ content }))
        .execute()
    },

    async of(survey) {
      const row = await db
        .selectFrom('arrivals')
        .select('content')
        .where('survey', '=', survey)
        .executeTakeFirst()
      return row && (JSON.parse(row.content) as SurveyArrivals)
    },
  }
}
