import type { Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import type { OpenTextRow } from './schema/open-answers.ts'
import type { Schema } from './schema.ts'
import { takeInTexts } from './take-in-texts.ts'

/** A text that somebody wrote, under a random id of its own: nothing leads from it to its answer or to another text. */
export type OpenText = { readonly variable: string; readonly id: string; readonly text: string }

/** An opened answer whose texts have not been taken in. */
export type WaitingAnswer = {
  readonly id: string
  /** ISO date. */
  readonly day: string
  readonly content: string
}

/** What shall be read of a text (Schwärzung); of one that is withheld as a whole, the reason and no text. */
export type Redaction = { readonly text: string; readonly withheld: string }

/** A text that one person has redacted, and who and when. */
export type RedactedText = OpenText & {
  readonly redaction: Redaction
  readonly by: string
  readonly at: string
}

/** How many texts of a variable stand where; together all that were taken in. */
export type OpenTextProgress = {
  readonly variable: string
  readonly raw: number
  readonly redacted: number
  /** Confirmed by a second person, and to be read. */
  readonly confirmed: number
  /** Confirmed, and to be read by nobody. */
  readonly withheld: number
}

/**
 * Texts of open questions on their way from the opened answer to readers: taken in raw, redacted by one person, confirmed
 * by another. A text that is confirmed is kept as it was redacted, and its raw wording is overwritten here.
 */
export type OpenAnswers = {
  countWaiting(survey: string): Promise<number>
  /** Those that wait, or so many of them, in the random order of ids. */
  waiting(survey: string, most?: number): Promise<readonly WaitingAnswer[]>
  /**
   * Takes in the texts of these answers under new random ids and marks the answers, without keeping which came from which.
   * Takes nothing and says false if one of the answers was taken in meanwhile.
   */
  takeIn(
    survey: string,
    answers: readonly string[],
    texts: readonly Omit<OpenText, 'id'>[],
  ): Promise<boolean>
  progress(survey: string): Promise<readonly OpenTextProgress[]>
  /** The first raw texts of a variable, in the order of their ids. */
  raw(survey: string, variable: string, most: number): Promise<readonly OpenText[]>
  /** The first texts that somebody other than `account` has redacted, in the order of their ids. */
  redactedByOthers(
    survey: string,
    variable: string,
    account: string,
    most: number,
  ): Promise<readonly RedactedText[]>
  /** How many `account` has redacted that wait for somebody else. */
  countOwnRedacted(survey: string, variable: string, account: string): Promise<number>
  /** One text that is not confirmed yet. */
  unconfirmed(
    survey: string,
    variable: string,
    id: string,
  ): Promise<(OpenText & { readonly redaction?: Redaction }) | undefined>
  /**
   * Keeps redactions by one person, each if the text still stands as they have `seen` it: raw, or with that redaction.
   * Says how many were kept.
   */
  redact(
    survey: string,
    variable: string,
    redactions: readonly {
      readonly id: string
      readonly seen: Redaction | undefined
      readonly redaction: Redaction
    }[],
    stamp: Stamp,
  ): Promise<number>
  /**
   * Confirms redactions, each if it still is the one that was `seen` and somebody else has made it. From then on the
   * redacted text is all that is kept. Says how many were confirmed.
   */
  confirm(
    survey: string,
    variable: string,
    seen: readonly { readonly id: string; readonly redaction: Redaction }[],
    stamp: Stamp,
  ): Promise<number>
  /** Texts that may be read, of one variable or of all, by variable and id. */
  confirmed(survey: string, variable?: string): Promise<readonly OpenText[]>
  /** The next of those that were confirmed up to an instant, by id, for who cannot hold all of them at once. */
  confirmedUntil(
    survey: string,
    variable: string,
    page: { readonly at: string; readonly after: string; readonly most: number },
  ): Promise<readonly OpenText[]>
}

/** Who did something, and the instant. */
export type Stamp = { readonly by: string; readonly at: string }

export function openAnswersIn(db: Kysely<Schema>): OpenAnswers {
  const of = (survey: string, variable: string) =>
    db
      .selectFrom('open_texts')
      .where('survey', '=', survey)
      .where('variable', '=', variable)
      .orderBy('id')
  // Who came after the final count is in no figure, and not quoted either.
  const waiting = (survey: string) =>
    db
      .selectFrom('answers')
      .where('survey', '=', survey)
      .where('texts_taken', '=', 0)
      .where('late', '=', 0)
  return {
    async countWaiting(survey) {
      const row = await waiting(survey)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async waiting(survey, most) {
      // Their ids first: those that were taken in lie among them, and would be read with all that is in them.
      const ids = waiting(survey).select('id').orderBy('id')
      return db
        .selectFrom('answers')
        .select(['id', 'day', 'content'])
        .where('survey', '=', survey)
        .where('id', 'in', most === undefined ? ids : ids.limit(most))
        .orderBy('id')
        .execute()
    },

    takeIn: (survey, answers, texts) => takeInTexts(db, survey, answers, texts),

    async progress(survey) {
      const rows = await db
        .selectFrom('open_texts')
        .select((eb) => ['variable', 'state', 'withheld', eb.fn.countAll<number>().as('count')])
        .where('survey', '=', survey)
        .groupBy(['variable', 'state', 'withheld'])
        .execute()
      return [...Map.groupBy(rows, ({ variable }) => variable)].map(([variable, own]) => {
        const count = (fits: (row: (typeof own)[number]) => boolean) =>
          own.filter(fits).reduce((sum, row) => sum + Number(row.count), 0)
        return {
          variable,
          raw: count(({ state }) => state === 'raw'),
          redacted: count(({ state }) => state === 'redacted'),
          confirmed: count((row) => row.state === 'confirmed' && row.withheld === ''),
          withheld: count((row) => row.state === 'confirmed' && row.withheld !== ''),
        }
      })
    },

    raw: (survey, variable, most) =>
      of(survey, variable)
        .select(['variable', 'id', 'text'])
        .where('state', '=', 'raw')
        .limit(most)
        .execute(),

    async redactedByOthers(survey, variable, account, most) {
      const rows = await of(survey, variable)
        .selectAll()
        .where('state', '=', 'redacted')
        .where('redacted_by', '<>', account)
        .limit(most)
        .execute()
      return rows.map((row) => ({
        variable: row.variable,
        id: row.id,
        text: row.text,
        redaction: redactionIn(row),
        by: row.redacted_by,
        at: row.redacted_at,
      }))
    },

    async countOwnRedacted(survey, variable, account) {
      const row = await db
        .selectFrom('open_texts')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('survey', '=', survey)
        .where('variable', '=', variable)
        .where('state', '=', 'redacted')
        .where('redacted_by', '=', account)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async unconfirmed(survey, variable, id) {
      const row = await of(survey, variable)
        .selectAll()
        .where('id', '=', id)
        .where('state', '<>', 'confirmed')
        .executeTakeFirst()
      if (row === undefined) return undefined
      const { text, state } = row
      return { variable, id, text, ...(state === 'redacted' && { redaction: redactionIn(row) }) }
    },

    redact: (survey, variable, redactions, { by, at }) =>
      db.transaction().execute(async (transaction) => {
        let kept = 0
        for (const { id, seen, redaction } of redactions) {
          const updated = await transaction
            .updateTable('open_texts')
            .set({
              state: 'redacted',
              redaction: redaction.text,
              withheld: redaction.withheld,
              redacted_by: by,
              redacted_at: at,
            })
            .where('survey', '=', survey)
            .where('variable', '=', variable)
            .where('id', '=', id)
            .where('state', '=', seen === undefined ? 'raw' : 'redacted')
            .where('redaction', '=', seen?.text ?? '')
            .where('withheld', '=', seen?.withheld ?? '')
            .executeTakeFirst()
          kept += Number(updated.numUpdatedRows)
        }
        return kept
      }),

    async confirm(survey, variable, seen, { by, at }) {
      const confirmed = await db.transaction().execute(async (transaction) => {
        let count = 0
        for (const { id, redaction } of seen) {
          const updated = await transaction
            .updateTable('open_texts')
            .set({
              state: 'confirmed',
              text: redaction.text,
              redaction: '',
              confirmed_by: by,
              confirmed_at: at,
            })
            .where('survey', '=', survey)
            .where('variable', '=', variable)
            .where('id', '=', id)
            .where('state', '=', 'redacted')
            .where('redaction', '=', redaction.text)
            .where('withheld', '=', redaction.withheld)
            .where('redacted_by', '<>', by)
            .executeTakeFirst()
          count += Number(updated.numUpdatedRows)
        }
        return count
      })
      await emptyLog(db)
      return confirmed
    },

    async confirmed(survey, variable) {
      const all = db
        .selectFrom('open_texts')
        .select(['variable', 'id', 'text'])
        .where('survey', '=', survey)
        .where('state', '=', 'confirmed')
        .where('withheld', '=', '')
      const wanted = variable === undefined ? all : all.where('variable', '=', variable)
      return wanted.orderBy('variable').orderBy('id').execute()
    },

    confirmedUntil: (survey, variable, { at, after, most }) =>
      of(survey, variable)
        .select(['variable', 'id', 'text'])
        .where('state', '=', 'confirmed')
        .where('withheld', '=', '')
        .where('confirmed_at', '<=', at)
        .where('id', '>', after)
        .limit(most)
        .execute(),
  }
}

function redactionIn({ redaction, withheld }: OpenTextRow): Redaction {
  return { text: redaction, withheld }
}
