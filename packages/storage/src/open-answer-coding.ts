import type { Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Stamp } from './open-answers.ts'
import type { Schema } from './schema.ts'

/** One version of a coding scheme (Codeplan). */
export type KeptScheme = Stamp & { readonly version: number; readonly content: Json }

/** What a coder gave to a text. */
export type KeptCoding = {
  readonly text: string
  readonly coder: string
  readonly codes: readonly string[]
  /** Of the scheme. */
  readonly version: number
  readonly at: string
}

/** A third decision on a text that coders coded differently. */
export type KeptSettlement = Stamp & { readonly text: string; readonly codes: readonly string[] }

/** Coding schemes, what coders gave, and how their differences were settled; by survey and variable. */
export type OpenAnswerCoding = {
  /** Every version, the oldest first. */
  schemes(survey: string, variable: string): Promise<readonly KeptScheme[]>
  /**
   * Keeps a version in the place of the newest one, or as the one after it. False if meanwhile another version has become
   * the newest, if the newest was written anew after `newest` was read, or if texts were coded by it in the meantime.
   */
  keepScheme(
    survey: string,
    variable: string,
    newest: KeptScheme | undefined,
    scheme: KeptScheme,
  ): Promise<boolean>
  codings(survey: string, variable: string): Promise<readonly KeptCoding[]>
  /** Keeps what a coder gives to a text, in the place of what they gave before. */
  code(survey: string, variable: string, coding: KeptCoding): Promise<void>
  /** The newest one of each text. */
  settlements(survey: string, variable: string): Promise<readonly KeptSettlement[]>
  settle(survey: string, variable: string, settlement: KeptSettlement): Promise<void>
}

export function openAnswerCodingIn(db: Kysely<Schema>): OpenAnswerCoding {
  return {
    async schemes(survey, variable) {
      const rows = await db
        .selectFrom('coding_schemes')
        .selectAll()
        .where('survey', '=', survey)
        .where('variable', '=', variable)
        .orderBy('version')
        .execute()
      return rows.map(({ version, content, by, at }) => ({
        version,
        content: JSON.parse(content) as Json,
        by,
        at,
      }))
    },

    keepScheme: (survey, variable, newest, { version, content, by, at }) =>
      db.transaction().execute(async (transaction) => {
        const found = await transaction
          .selectFrom('coding_schemes')
          .select(['version', 'by', 'at'])
          .where('survey', '=', survey)
          .where('variable', '=', variable)
          .orderBy('version', 'desc')
          .executeTakeFirst()
        const isSame =
          found?.version === newest?.version && found?.by === newest?.by && found?.at === newest?.at
        if (!isSame) return false
        const coded = await transaction
          .selectFrom('codings')
          .select('text')
          .where('survey', '=', survey)
          .where('variable', '=', variable)
          .where('version', '=', version)
          .executeTakeFirst()
        if (coded !== undefined) return false
        const own = { content: JSON.stringify(content), by, at }
        await transaction
          .insertInto('coding_schemes')
          .values({ survey, variable, version, ...own })
          .onConflict((conflict) =>
            conflict.columns(['survey', 'variable', 'version']).doUpdateSet(own),
          )
          .execute()
        return true
      }),

    async codings(survey, variable) {
      const rows = await db
        .selectFrom('codings')
        .selectAll()
        .where('survey', '=', survey)
        .where('variable', '=', variable)
        .orderBy('coder')
        .orderBy('text')
        .execute()
      return rows.map(({ text, coder, codes, version, at }) => ({
        text,
        coder,
        codes: codesIn(codes),
        version,
        at,
      }))
    },

    async code(survey, variable, { text, coder, codes, version, at }) {
      const own = { codes: JSON.stringify(codes), version, at }
      await db
        .insertInto('codings')
        .values({ survey, variable, text, coder, ...own })
        .onConflict((conflict) =>
          conflict.columns(['survey', 'variable', 'text', 'coder']).doUpdateSet(own),
        )
        .execute()
    },

    async settlements(survey, variable) {
      const rows = await db
        .selectFrom('coding_settlements')
        .selectAll()
        .where('survey', '=', survey)
        .where('variable', '=', variable)
        .orderBy('text')
        .execute()
      return rows.map(({ text, codes, by, at }) => ({ text, codes: codesIn(codes), by, at }))
    },

    async settle(survey, variable, { text, codes, by, at }) {
      const own = { codes: JSON.stringify(codes), by, at }
      await db
        .insertInto('coding_settlements')
        .values({ survey, variable, text, ...own })
        .onConflict((conflict) => conflict.columns(['survey', 'variable', 'text']).doUpdateSet(own))
        .execute()
    },
  }
}

function codesIn(json: string): readonly string[] {
  return JSON.parse(json) as readonly string[]
}
