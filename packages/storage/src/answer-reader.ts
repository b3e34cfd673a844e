import { DatabaseSync } from 'node:sqlite'

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
  /** In the random order of ids; of a survey that was counted for the last time, perhaps without those who came later. */
  answers(whom?: 'everybody' | 'inTime'): Iterable<KeptAnswer>
  /** The ids of those in the newest snapshot, 16 bytes each, in that order; undefined if there is none. */
  readonly members: Uint8Array | undefined
  close(): void
}

/** Reads beside the process that has the database open, for instance in a thread of its own. */
export function openAnswerReader(file: string, survey: string): AnswerReader {
  const database = new DatabaseSync(file, { readOnly: true })
  database.exec('begin')
  const find = (sql: string) => database.prepare(sql).get(survey)
  const count = find('select sum(answers) as count from answer_days where survey = ?')?.['count']
  const members = find('select members from answer_snapshots where survey = ?')?.['members']
  return {
    count: Number(count ?? 0),
    *answers(whom = 'everybody') {
      const inTime = whom === 'inTime' ? 'and late = 0' : ''
      const all = database.prepare(
        `select id, day, stratum, channel, content from answers where survey = ? ${inTime} order by id`,
      )
      for (const row of all.iterate(survey))
        yield {
          id: String(row['id']),
          day: String(row['day']),
          stratum: String(row['stratum']),
          channel: String(row['channel']),
          content: String(row['content']),
        }
    },
    members: members instanceof Uint8Array ? members : undefined,
    close: () => database.close(),
  }
}
