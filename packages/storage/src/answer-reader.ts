import { readBeside } from './read-beside.ts'
import type { StoragePlace } from './storage-place.ts'

/** An opened answer as it lies in the database. */
export type KeptAnswer = {
  /** Random. */
  readonly id: string
  /** ISO date. */
  readonly day: string
  /** '' where there are no codes, or no strata. */
  readonly stratum: string
  /** 'web' or 'paper', or '' where nobody knows. */
  readonly channel: string
  readonly content: string
}

/** The opened answers of a survey as they were at one moment, whatever is written meanwhile. */
export type AnswerReader = {
  readonly count: number
  /**
   * In the random order of ids, some thousand at a time; of a survey that was counted for the last time, perhaps without those
   * who came later.
   */
  answers(whom?: 'everybody' | 'inTime'): AsyncIterable<readonly KeptAnswer[]>
  /** The ids of those in the newest snapshot, 16 bytes each, in that order; undefined if there is none. */
  readonly members: Uint8Array | undefined
  close(): Promise<void>
}

const page = 2_000

/** Reads beside the process that has the database open, for instance in a thread of its own. */
export async function openAnswerReader(place: StoragePlace, survey: string): Promise<AnswerReader> {
  const { db, close } = await readBeside(place)
  const counted = await db
    .selectFrom('answer_days')
    .select((eb) => eb.fn.sum<number | null>('answers').as('count'))
    .where('survey', '=', survey)
    .executeTakeFirst()
  const snapshot = await db
    .selectFrom('answer_snapshots')
    .select('members')
    .where('survey', '=', survey)
    .executeTakeFirst()
  return {
    count: counted?.count ?? 0,
    async *answers(whom = 'everybody') {
      let after = ''
      for (;;) {
        const all = db
          .selectFrom('answers')
          .select(['id', 'day', 'stratum', 'channel', 'content'])
          .where('survey', '=', survey)
          .where('id', '>', after)
          .orderBy('id')
          .limit(page)
        const rows = await (whom === 'inTime' ? all.where('late', '=', 0) : all).execute()
        const last = rows.at(-1)
        if (last === undefined) return
        yield rows
        after = last.id
      }
    },
    members: snapshot?.members,
    close,
  }
}
