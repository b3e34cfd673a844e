import type { Kysely } from 'kysely'
import { judgedFrom, proposedRow, type Judged, type Verdict } from './judgement.ts'
import type { Stamp } from './open-answers.ts'
import type { AnonymousReleaseRow } from './schema/answers.ts'
import type { Schema } from './schema.ts'

/** Anonymised single answers that somebody wants to publish: how they are made, and what comes of it. */
export type AnonymousRelease = {
  /** Counted from 1 in each survey. */
  readonly number: number
  /** JSON of whoever proposes it. */
  readonly plan: string
  /** SHA-256 of the file that the plan makes. */
  readonly hash: string
} & Judged

/** Releases of anonymised single answers: proposed by one person, released by another (Vier-Augen-Prinzip). */
export type AnonymousReleases = {
  /** All of a survey, the oldest first. */
  list(survey: string): Promise<readonly AnonymousRelease[]>
  /** False while another one waits to be judged, or is released. */
  propose(
    survey: string,
    release: Pick<AnonymousRelease, 'plan' | 'hash'>,
    stamp: Stamp,
  ): Promise<boolean>
  /**
   * Releases a proposal of somebody else; declines one, or takes a released one back. False if it was judged otherwise
   * meanwhile, or if it would be released by who has proposed it.
   */
  judge(survey: string, number: number, verdict: Verdict, stamp: Stamp): Promise<boolean>
}

export function anonymousReleasesIn(db: Kysely<Schema>): AnonymousReleases {
  return {
    async list(survey) {
      const rows = await db
        .selectFrom('anonymous_releases')
        .selectAll()
        .where('survey', '=', survey)
        .orderBy('number')
        .execute()
      return rows.map(fromRow)
    },

    propose: (survey, { plan, hash }, stamp) =>
      db.transaction().execute(async (transaction) => {
        const latest = await transaction
          .selectFrom('anonymous_releases')
          .select(['number', 'verdict'])
          .where('survey', '=', survey)
          .orderBy('number', 'desc')
          .executeTakeFirst()
        if (latest !== undefined && latest.verdict !== 'declined') return false
        const number = (latest?.number ?? 0) + 1
        await transaction
          .insertInto('anonymous_releases')
          .values({ survey, number, plan, hash, ...proposedRow(stamp) })
          .execute()
        return true
      }),

    async judge(survey, number, verdict, { by, at }) {
      const own = db
        .updateTable('anonymous_releases')
        .set({ verdict, judged_by: by, judged_at: at })
        .where('survey', '=', survey)
        .where('number', '=', number)
      const judgeable =
        verdict === 'released'
          ? own.where('verdict', '=', '').where('proposed_by', '<>', by)
          : own.where('verdict', '<>', 'declined')
      const judged = await judgeable.executeTakeFirst()
      return judged.numUpdatedRows === 1n
    },
  }
}

function fromRow(row: AnonymousReleaseRow): AnonymousRelease {
  const { number, plan, hash } = row
  return { number, plan, hash, ...judgedFrom(row) }
}
