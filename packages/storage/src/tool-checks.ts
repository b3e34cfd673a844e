import type { ToolCheck } from '@meinungsbild/procedure'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { Written } from './tariffs.ts'

/** A tool check as it is kept, with who filled it in last. */
export type KeptToolCheck = { readonly check: ToolCheck; readonly written: Written }

/** Tool checks of the house. What an initiative has put on file stands in its dossier, whatever becomes of the check here. */
export type ToolChecks = {
  /** By name. */
  all(): Promise<readonly KeptToolCheck[]>
  find(id: string): Promise<KeptToolCheck | undefined>
  put(check: ToolCheck, written: Written): Promise<void>
  remove(id: string): Promise<void>
}

export function toolChecksIn(db: Kysely<Schema>): ToolChecks {
  const rows = () => db.selectFrom('tool_checks').select(['content', 'by', 'at'])
  return {
    async all() {
      const kept = (await rows().execute()).map(keptOf)
      return kept.toSorted((one, other) => one.check.name.localeCompare(other.check.name, 'de'))
    },

    async find(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst()
      return row && keptOf(row)
    },

    async put(check, { by, at }) {
      const values = { content: JSON.stringify(check), by, at }
      await db
        .insertInto('tool_checks')
        .values({ id: check.id, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute()
    },

    async remove(id) {
      await db.deleteFrom('tool_checks').where('id', '=', id).execute()
    },
  }
}

function keptOf({ content, by, at }: Written & { readonly content: string }): KeptToolCheck {
  const check: ToolCheck = JSON.parse(content)
  return { check, written: { by, at } }
}
