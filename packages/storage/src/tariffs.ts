import type { CostPlan, Tariff } from '@meinungsbild/procedure'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Who wrote something last: account id and ISO instant. */
export type Written = { readonly by: string; readonly at: string }

/** Preismodelle of the house. What an initiative has chosen stands in its dossier, whatever becomes of the tariff here. */
export type Tariffs = {
  /** By name. */
  all(): Promise<readonly Tariff[]>
  find(id: string): Promise<Tariff | undefined>
  put(tariff: Tariff, written: Written): Promise<void>
  remove(id: string): Promise<void>
}

/** What the cost of each initiative is estimated from. */
export type CostPlans = {
  of(initiative: string): Promise<CostPlan | undefined>
  put(initiative: string, plan: CostPlan, written: Written): Promise<void>
}

export function tariffsIn(db: Kysely<Schema>): Tariffs {
  return {
    async all() {
      const rows = await db.selectFrom('tariffs').select('content').execute()
      return rows.map(tariffOf).toSorted((one, other) => one.name.localeCompare(other.name, 'de'))
    },

    async find(id) {
      const row = await db
        .selectFrom('tariffs')
        .select('content')
        .where('id', '=', id)
        .executeTakeFirst()
      return row && tariffOf(row)
    },

    async put(tariff, { by, at }) {
      const values = { content: JSON.stringify(tariff), by, at }
      await db
        .insertInto('tariffs')
        .values({ id: tariff.id, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute()
    },

    async remove(id) {
      await db.deleteFrom('tariffs').where('id', '=', id).execute()
    },
  }
}

function tariffOf({ content }: { readonly content: string }): Tariff {
  return JSON.parse(content)
}

export function costPlansIn(db: Kysely<Schema>): CostPlans {
  return {
    async of(initiative) {
      const row = await db
        .selectFrom('cost_plans')
        .select('content')
        .where('initiative', '=', initiative)
        .executeTakeFirst()
      const plan: CostPlan | undefined = row && JSON.parse(row.content)
      return plan
    },

    async put(initiative, plan, { by, at }) {
      const values = { content: JSON.stringify(plan), by, at }
      await db
        .insertInto('cost_plans')
        .values({ initiative, ...values })
        .onConflict((conflict) => conflict.column('initiative').doUpdateSet(values))
        .execute()
    },
  }
}
