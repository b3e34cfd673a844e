import type { Kysely } from 'kysely'
import type { LetterFileRow } from './schema/invitations.ts'
import type { Schema } from './schema.ts'

/** The files of letters. The text of a code stands in its letter's file and nowhere else, until the file is discarded. */
export type LetterFiles = {
  /** The first file of a series that is not printed yet. */
  next(initiative: string, series: number): Promise<LetterFile | undefined>
  /**
   * Keeps a printed file together with the codes that stand in it, so that neither is there without the other. Refused if it
   * was printed meanwhile.
   */
  keep(
    initiative: string,
    series: number,
    file: number,
    printed: PrintedFile,
  ): Promise<'kept' | 'printedBefore'>
  /** The PDF, while it is there. */
  content(initiative: string, series: number, file: number): Promise<Uint8Array | undefined>
}

export type PrintedFile = {
  readonly content: Uint8Array
  /** How many letters there are in the end: who objected meanwhile gets none. */
  readonly letters: number
  readonly codes?: {
    readonly survey: string
    readonly given: readonly {
      readonly participant: number
      readonly codeHash: string
      readonly stratum: string
    }[]
  }
}

export type LetterFile = {
  readonly series: number
  /** From 1. */
  readonly number: number
  readonly language: string
  readonly participants: readonly number[]
  readonly letters: number
  readonly state: 'waiting' | 'ready' | 'discarded'
}

export function letterFilesIn(db: Kysely<Schema>): LetterFiles {
  return {
    async next(initiative, series) {
      const row = await db
        .selectFrom('letter_files')
        .select(['series', 'number', 'language', 'participants', 'letters', 'state'])
        .where('initiative', '=', initiative)
        .where('series', '=', series)
        .where('state', '=', 'waiting')
        .orderBy('number')
        .executeTakeFirst()
      return row && letterFileOf(row)
    },

    keep: (initiative, series, file, { content, letters, codes }) =>
      db.transaction().execute(async (transaction) => {
        const [updated] = await transaction
          .updateTable('letter_files')
          .set({ state: 'ready', letters, content })
          .where('initiative', '=', initiative)
          .where('series', '=', series)
          .where('number', '=', file)
          .where('state', '=', 'waiting')
          .execute()
        if (updated?.numUpdatedRows !== 1n) return 'printedBefore'
        const rows = (codes?.given ?? []).map(({ participant, codeHash, stratum }) => ({
          survey: codes?.survey ?? '',
          participant,
          code_hash: codeHash,
          stratum,
          reissued: 0,
        }))
        if (rows.length > 0) await transaction.insertInto('codes').values(rows).execute()
        return 'kept'
      }),

    async content(initiative, series, file) {
      const row = await db
        .selectFrom('letter_files')
        .select('content')
        .where('initiative', '=', initiative)
        .where('series', '=', series)
        .where('number', '=', file)
        .executeTakeFirst()
      return row?.content ?? undefined
    },
  }
}

/** A row as what it is; the PDF itself is read apart. */
export function letterFileOf(row: Omit<LetterFileRow, 'initiative' | 'content'>): LetterFile {
  const participants: readonly number[] = JSON.parse(row.participants)
  const { series, number, language, letters, state } = row
  return {
    series,
    number,
    language,
    participants,
    letters,
    state: state === 'ready' || state === 'discarded' ? state : 'waiting',
  }
}
