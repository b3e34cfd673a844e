import type { Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** The texts of the letters (Anschreiben) of an initiative, one for each kind and language, with every version that there was. */
export type LetterTexts = {
  /** Keeps a text as the next version and returns its number; the same text again makes no new version. */
  save(
    initiative: string,
    text: Omit<LetterText, 'version' | 'kind'> & { readonly kind: LetterKind },
  ): Promise<number>
  /** The newest version of each language. */
  newest(initiative: string, kind: LetterKind): Promise<readonly LetterText[]>
  find(
    initiative: string,
    kind: LetterKind,
    language: string,
    version: number,
  ): Promise<LetterText | undefined>
}

export type LetterKind = 'invitation' | 'reminder'

export type LetterText = {
  readonly kind: LetterKind
  /** Tag after BCP 47. */
  readonly language: string
  /** From 1. */
  readonly version: number
  readonly content: Json
  /** Name of whoever wrote it. */
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

export function letterTextsIn(db: Kysely<Schema>): LetterTexts {
  const versions = (initiative: string, kind: LetterKind) =>
    db
      .selectFrom('letter_texts')
      .select(['language', 'version', 'content', 'by', 'at'])
      .where('initiative', '=', initiative)
      .where('kind', '=', kind)
  return {
    save: (initiative, { kind, language, content, by, at }) =>
      db.transaction().execute(async (transaction) => {
        const text = JSON.stringify(content)
        const last = await transaction
          .selectFrom('letter_texts')
          .select(['version', 'content'])
          .where('initiative', '=', initiative)
          .where('kind', '=', kind)
          .where('language', '=', language)
          .orderBy('version', 'desc')
          .executeTakeFirst()
        if (last?.content === text) return last.version
        const version = (last?.version ?? 0) + 1
        await transaction
          .insertInto('letter_texts')
          .values({ initiative, kind, language, version, content: text, by, at })
          .execute()
        return version
      }),

    async newest(initiative, kind) {
      const rows = await versions(initiative, kind).orderBy('version').execute()
      const last = new Map(rows.map((row) => [row.language, row]))
      return Array.from(last.values(), (row) => ({ ...row, kind, content: parsed(row.content) }))
    },

    async find(initiative, kind, language, version) {
      const row = await versions(initiative, kind)
        .where('language', '=', language)
        .where('version', '=', version)
        .executeTakeFirst()
      return row && { ...row, kind, content: parsed(row.content) }
    },
  }
}

function parsed(content: string): Json {
  return JSON.parse(content)
}
