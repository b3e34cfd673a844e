import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Remarks of colleagues on what an initiative writes: on its questionnaire, on sections of its documents. */
export type Comments = {
  add(initiative: string, comment: NewComment): Promise<void>
  /** Says that a remark is dealt with, or not after all. */
  settle(initiative: string, id: string, settled: boolean): Promise<void>
  /** Every remark, oldest first. */
  all(initiative: string): Promise<readonly Comment[]>
}

export type NewComment = {
  readonly id: string
  /** `question:id`, `page:id`, `document:id:section`, or empty for the whole questionnaire. */
  readonly place: string
  /** The remark that this one answers, if it does. */
  readonly answers?: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly text: string
}

export type Comment = NewComment & { readonly settled: boolean }

export function commentsIn(db: Kysely<Schema>): Comments {
  return {
    async add(initiative, { byName, answers = '', ...comment }) {
      await db
        .insertInto('comments')
        .values({ initiative, ...comment, answers, by_name: byName, settled: 0 })
        .execute()
    },

    async settle(initiative, id, settled) {
      await db
        .updateTable('comments')
        .set({ settled: settled ? 1 : 0 })
        .where('initiative', '=', initiative)
        .where('id', '=', id)
        .execute()
    },

    async all(initiative) {
      const rows = await db
        .selectFrom('comments')
        .selectAll()
        .where('initiative', '=', initiative)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ id, place, answers, by, by_name, at, text, settled }) => {
        const comment = { id, place, by, byName: by_name, at, text, settled: settled === 1 }
        return answers === '' ? comment : { ...comment, answers }
      })
    },
  }
}
