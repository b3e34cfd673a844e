import type { Kysely } from 'kysely'
import type { AnswerFile } from './answer-files.ts'
import type { Schema } from './schema.ts'

export type SealedFile = {
  readonly id: string
  readonly questionnaireHash: string
  readonly sealed: string
}

/** Files that belong to answers in the sealed ballot box. */
export type SealedFiles = {
  /** Keeps files; one that is there already stays as it is. All or none. */
  keep(survey: string, files: readonly SealedFile[]): Promise<void>
  /** The first one behind an id; one that cannot be opened stays, and is passed over like this. */
  after(survey: string, id: string): Promise<SealedFile | undefined>
  /** Puts an opened file in the place of the sealed one. */
  settle(survey: string, file: AnswerFile): Promise<void>
}

export function sealedFilesIn(db: Kysely<Schema>): SealedFiles {
  return {
    keep: (survey, files) =>
      db.transaction().execute(async (transaction) => {
        for (const { id, questionnaireHash, sealed } of files) {
          await transaction
            .insertInto('sealed_files')
            .values({ survey, id, questionnaire_hash: questionnaireHash, sealed })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
      }),

    async after(survey, id) {
      const row = await db
        .selectFrom('sealed_files')
        .selectAll()
        .where('survey', '=', survey)
        .where('id', '>', id)
        .orderBy('id')
        .executeTakeFirst()
      return row && { id: row.id, questionnaireHash: row.questionnaire_hash, sealed: row.sealed }
    },

    settle: (survey, { id, content }) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('answer_files')
          .values({ survey, id, content })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        await transaction
          .deleteFrom('sealed_files')
          .where('survey', '=', survey)
          .where('id', '=', id)
          .execute()
      }),
  }
}
