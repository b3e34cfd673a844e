import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Remarks of colleagues on a questionnaire: on one of its questions or pages, or on the whole. */
export type QuestionnaireComments = {
  add(initiative: string, comment: NewComment): Promise<void>
  /** Says that a remark is dealt with, or not after all. */
  settle(initiative: string, id: string, settled: boolean): Promise<void>
  /** Every remark, oldest first. */
  all(initiative: string): Promise<readonly QuestionnaireComment[]>
}

export type NewComment = {
  readonly id: string
  /** `question:id`, `page:id`, or empty for the whole. */
  readonly place: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly text: string
}

export type QuestionnaireComment = NewComment & { readonly settled: boolean }

export function questionnaireCommentsIn(db: Kysely<Schema>): QuestionnaireComments {
  return {
    async add(initiative, { byName, ...comment }) {
      await db
        .insertInto('questionnaire_comments')
        .values({ initiative, ...comment, by_name: byName, settled: 0 })
        .execute()
    },

    async settle(initiative, id, settled) {
      await db
        .updateTable('questionnaire_comments')
        .set({ settled: settled ? 1 : 0 })
        .where('initiative', '=', initiative)
        .where('id', '=', id)
        .execute()
    },

    async all(initiative) {
      const rows = await db
        .selectFrom('questionnaire_comments')
        .selectAll()
        .where('initiative', '=', initiative)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ id, place, by, by_name, at, text, settled }) => {
        return { id, place, by, byName: by_name, at, text, settled: settled === 1 }
      })
    },
  }
}
