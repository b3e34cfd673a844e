import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Which districts the answers to a question stand for, where somebody has said so; else their names decide. */
export type DistrictChoices = {
  /** All that were made for an initiative. */
  of(initiative: string): Promise<readonly DistrictChoice[]>
  /** In the place of the one before for the same variable. */
  put(initiative: string, choice: DistrictChoice): Promise<void>
  /** Lets the names decide again. */
  remove(initiative: string, variable: string): Promise<void>
}

export type DistrictChoice = {
  readonly variable: string
  /** Id of the set; '' if there shall be no map. */
  readonly set: string
  /** Name of the district by the code of the answer. */
  readonly districts: Readonly<Record<string, string>>
  readonly by: string
  readonly at: string
}

export function districtChoicesIn(db: Kysely<Schema>): DistrictChoices {
  return {
    async of(initiative) {
      const rows = await db
        .selectFrom('district_choices')
        .select(['variable', 'district_set', 'districts', 'by', 'at'])
        .where('initiative', '=', initiative)
        .orderBy('variable')
        .execute()
      return rows.map(({ variable, district_set, districts, by, at }) => ({
        variable,
        set: district_set,
        districts: JSON.parse(districts),
        by,
        at,
      }))
    },

    async put(initiative, { variable, set, districts, by, at }) {
      const values = { district_set: set, districts: JSON.stringify(districts), by, at }
      await db
        .insertInto('district_choices')
        .values({ initiative, variable, ...values })
        .onConflict((conflict) => conflict.columns(['initiative', 'variable']).doUpdateSet(values))
        .execute()
    },

    async remove(initiative, variable) {
      await db
        .deleteFrom('district_choices')
        .where('initiative', '=', initiative)
        .where('variable', '=', variable)
        .execute()
    },
  }
}
