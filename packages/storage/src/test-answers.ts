import type { Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { TestAnswerRow } from './schema/questionnaires.ts'

/**
 * Answers of colleagues who try a questionnaire out (Pretest). They lie apart from the answers of a survey and never come
 * into any result. Who gave them is not kept.
 */
export type TestAnswers = {
  /** Notes how far a test run has come; the first note begins it. Nothing changes any more once it is finished. */
  note(initiative: string, run: NotedTestRun): Promise<void>
  /** What the tester wants to say; false if there is no such run. */
  remark(initiative: string, id: string, remark: string): Promise<boolean>
  /** The newest first. */
  all(initiative: string): Promise<readonly TestRun[]>
  discard(initiative: string): Promise<void>
}

export type NotedTestRun = {
  readonly id: string
  /** What was tried out, as people call it: the number of a version, or `arbeitsstand`. */
  readonly version: string
  /** The hash of the questionnaire that was tried out. */
  readonly questionnaire: string
  /** ISO instants of the first page and of the latest. */
  readonly startedAt: string
  readonly seenAt: string
  /** The page that was shown last, or how the run ended. */
  readonly page: string
  readonly finished: boolean
  /** The answers so far, and what their journey depended on. */
  readonly content: Json
}

export type TestRun = NotedTestRun & { readonly remark: string }

/** So many runs of an initiative are kept; a new one pushes the oldest out. */
const mostRuns = 500

export function testAnswersIn(db: Kysely<Schema>): TestAnswers {
  return {
    note: (initiative, run) =>
      db.transaction().execute(async (transaction) => {
        const { id, seenAt, page, finished, content } = run
        const state = {
          seen_at: seenAt,
          page,
          finished: finished ? 1 : 0,
          content: JSON.stringify(content),
        }
        await transaction
          .insertInto('test_answers')
          .values({
            initiative,
            id,
            version: run.version,
            questionnaire: run.questionnaire,
            started_at: run.startedAt,
            remark: '',
            ...state,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['initiative', 'id'])
              .doUpdateSet(state)
              .where('test_answers.finished', '=', 0),
          )
          .execute()
        const oldest = await transaction
          .selectFrom('test_answers')
          .select('id')
          .where('initiative', '=', initiative)
          .orderBy('started_at', 'desc')
          .orderBy('id')
          .offset(mostRuns)
          .limit(mostRuns)
          .execute()
        if (oldest.length === 0) return
        await transaction
          .deleteFrom('test_answers')
          .where('initiative', '=', initiative)
          .where(
            'id',
            'in',
            oldest.map((row) => row.id),
          )
          .execute()
      }),

    async remark(initiative, id, remark) {
      const [updated] = await db
        .updateTable('test_answers')
        .set({ remark })
        .where('initiative', '=', initiative)
        .where('id', '=', id)
        .execute()
      return (updated?.numUpdatedRows ?? 0n) > 0n
    },

    async all(initiative) {
      const rows = await db
        .selectFrom('test_answers')
        .selectAll()
        .where('initiative', '=', initiative)
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(runOf)
    },

    async discard(initiative) {
      await db.deleteFrom('test_answers').where('initiative', '=', initiative).execute()
    },
  }
}

function runOf(row: TestAnswerRow): TestRun {
  const content: Json = JSON.parse(row.content)
  return {
    id: row.id,
    version: row.version,
    questionnaire: row.questionnaire,
    startedAt: row.started_at,
    seenAt: row.seen_at,
    page: row.page,
    finished: row.finished === 1,
    content,
    remark: row.remark,
  }
}
