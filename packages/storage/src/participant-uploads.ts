import type { Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import type { Schema } from './schema.ts'

/**
 * The file with people that is being read in, one per initiative, between the steps of reading it. It goes when the sample
 * is drawn, when somebody gives up, and at the latest by the rule of deletion.
 */
export type ParticipantUploads = {
  /** Puts a file in the place of the one before. */
  keep(initiative: string, upload: ParticipantUpload): Promise<void>
  read(initiative: string): Promise<ParticipantUpload | undefined>
  /** Keeps what has been settled about the file; nothing happens if it is gone. */
  settle(initiative: string, settings: Json): Promise<void>
  /** What is deleted is overwritten. */
  discard(initiative: string): Promise<void>
}

export type ParticipantUpload = {
  /** ISO instant. */
  readonly at: string
  readonly fileName: string
  readonly content: Uint8Array
  /** Legal basis, columns and rules, as far as they have been settled. */
  readonly settings: Json
}

export function participantUploadsIn(db: Kysely<Schema>): ParticipantUploads {
  return {
    async keep(initiative, { at, fileName, content, settings }) {
      const row = { at, file_name: fileName, content, settings: JSON.stringify(settings) }
      await db
        .insertInto('participant_uploads')
        .values({ initiative, ...row })
        .onConflict((conflict) => conflict.column('initiative').doUpdateSet(row))
        .execute()
    },

    async read(initiative) {
      const row = await db
        .selectFrom('participant_uploads')
        .selectAll()
        .where('initiative', '=', initiative)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const settings: Json = JSON.parse(row.settings)
      return { at: row.at, fileName: row.file_name, content: row.content, settings }
    },

    async settle(initiative, settings) {
      await db
        .updateTable('participant_uploads')
        .set({ settings: JSON.stringify(settings) })
        .where('initiative', '=', initiative)
        .execute()
    },

    async discard(initiative) {
      await db.deleteFrom('participant_uploads').where('initiative', '=', initiative).execute()
      await emptyLog(db)
    },
  }
}
