import type { MapArea } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Sets of districts by which the house draws its maps (Stadtteile, Bezirke), as they are drawn. */
export type DistrictSets = {
  /** By title; with names, without borders. */
  all(): Promise<readonly DistrictSet[]>
  find(id: string): Promise<DistrictSet | undefined>
  /** The borders of each district, in the order of their names. */
  borders(id: string): Promise<readonly MapArea['polygons'][]>
  /** Puts these districts in the place of those before; makes the set if there is none of this id. All or none. */
  put(set: NewDistrictSet, districts: readonly NewDistrict[]): Promise<void>
  /** Changes what a set is called, whose borders they are, and which property names its districts. */
  describe(set: Pick<NewDistrictSet, 'id' | 'title' | 'source' | 'naming'>): Promise<void>
  /** Deletes a set with its districts, and what was chosen of it for surveys. */
  remove(id: string): Promise<void>
}

export type NewDistrictSet = {
  readonly id: string
  readonly title: string
  /** Whose borders these are, as their licence wants it named; '' for the house's own. */
  readonly source: string
  /** The property of the file by which the districts are called. */
  readonly naming: string
  /** How many corners the borders had in the file; fewer are kept. */
  readonly corners: number
  /** Account id, and ISO instant, of the last file. */
  readonly by: string
  readonly at: string
}

export type DistrictSet = NewDistrictSet & {
  /** What each district could be called, by property; in the order of the file. */
  readonly names: readonly DistrictNames[]
}

export type DistrictNames = Readonly<Record<string, string>>

export type NewDistrict = {
  readonly names: DistrictNames
  readonly polygons: MapArea['polygons']
}

/** Rows per statement. */
const batch = 100

export function districtSetsIn(db: Kysely<Schema>): DistrictSets {
  const sets = () =>
    db
      .selectFrom('district_sets')
      .select(['id', 'title', 'source', 'naming', 'corners', 'by', 'at'])

  async function withNames(set: NewDistrictSet): Promise<DistrictSet> {
    const rows = await db
      .selectFrom('districts')
      .select('names')
      .where('district_set', '=', set.id)
      .orderBy('position')
      .execute()
    return { ...set, names: rows.map(({ names }): DistrictNames => JSON.parse(names)) }
  }

  return {
    async all() {
      const rows = await sets().orderBy('title').orderBy('id').execute()
      return Promise.all(rows.map(withNames))
    },

    async find(id) {
      const row = await sets().where('id', '=', id).executeTakeFirst()
      return row && withNames(row)
    },

    async borders(id) {
      const rows = await db
        .selectFrom('districts')
        .select('polygons')
        .where('district_set', '=', id)
        .orderBy('position')
        .execute()
      return rows.map(({ polygons }): MapArea['polygons'] => JSON.parse(polygons))
    },

    async put({ id, title, source, naming, corners, by, at }, districts) {
      const values = { title, source, naming, corners, by, at }
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('district_sets')
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute()
        await transaction.deleteFrom('districts').where('district_set', '=', id).execute()
        for (let start = 0; start < districts.length; start += batch) {
          const rows = districts.slice(start, start + batch).map(({ names, polygons }, index) => ({
            district_set: id,
            position: start + index + 1,
            names: JSON.stringify(names),
            polygons: JSON.stringify(polygons),
          }))
          await transaction.insertInto('districts').values(rows).execute()
        }
      })
    },

    async describe({ id, title, source, naming }) {
      await db
        .updateTable('district_sets')
        .set({ title, source, naming })
        .where('id', '=', id)
        .execute()
    },

    async remove(id) {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('district_choices').where('district_set', '=', id).execute()
        await transaction.deleteFrom('districts').where('district_set', '=', id).execute()
        await transaction.deleteFrom('district_sets').where('id', '=', id).execute()
      })
    },
  }
}
