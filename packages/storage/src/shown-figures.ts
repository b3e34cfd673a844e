import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** The figures that stood in a version of a text when somebody saved or confirmed it. */
export type ShownFigures = {
  /** By reference. */
  readonly figures: Readonly<Record<string, string>>
  readonly by: string
  readonly at: string
}

/** What people had before their eyes, by the hash of the version: a figure that changes later must not go out unseen. */
export type ShownFiguresStore = {
  of(initiative: string, contentHash: string): Promise<ShownFigures | undefined>
  remember(initiative: string, contentHash: string, shown: ShownFigures): Promise<void>
}

export function shownFiguresIn(db: Kysely<Schema>): ShownFiguresStore {
  return {
    async of(initiative, contentHash) {
      const row = await db
        .selectFrom('shown_figures')
        .select(['figures', 'by', 'at'])
        .where('initiative', '=', initiative)
        .where('content_hash', '=', contentHash)
        .executeTakeFirst()
      return row && { figures: JSON.parse(row.figures), by: row.by, at: row.at }
    },

    async remember(initiative, contentHash, { figures, by, at }) {
      const values = { figures: JSON.stringify(figures), by, at }
      await db
        .insertInto('shown_figures')
        .values({ initiative, content_hash: contentHash, ...values })
        .onConflict((conflict) =>
          conflict.columns(['initiative', 'content_hash']).doUpdateSet(values),
        )
        .execute()
    },
  }
}
