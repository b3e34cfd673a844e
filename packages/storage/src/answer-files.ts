import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Files that citizens sent with their answers, opened; the answers name them by id. */
export type AnswerFiles = {
  /** Keeps files; one that is there already stays as it is. All or none. */
  keep(survey: string, files: readonly AnswerFile[]): Promise<void>
  find(survey: string, id: string): Promise<AnswerFile | undefined>
  ids(survey: string): Promise<readonly string[]>
}

export type AnswerFile = { readonly id: string; readonly content: Uint8Array }

export function answerFilesIn(db: Kysely<Schema>): AnswerFiles {
  return {
    keep: (survey, files) =>
      db.transaction().execute(async (transaction) => {
        for (const { id, content } of files) {
          await transaction
            .insertInto('answer_files')
            .values({ survey, id, content })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
      }),

    find: (survey, id) =>
      db
        .selectFrom('answer_files')
        .select(['id', 'content'])
        .where('survey', '=', survey)
        .where('id', '=', id)
        .executeTakeFirst(),

    async ids(survey) {
      const rows = await db
        .selectFrom('answer_files')
        .select('id')
        .where('survey', '=', survey)
        .orderBy('id')
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}
