import type { Arrivals as ArrivalCounts } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

export type Arrivals = {
  /** Keeps what the collector has counted up to now, in the place of what it had counted before. */
  keep(survey: string, arrivals: ArrivalCounts): Promise<void>
  of(survey: string): Promise<ArrivalCounts | undefined>
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
      return row && (JSON.parse(row.content) as ArrivalCounts)
    },
  }
}
