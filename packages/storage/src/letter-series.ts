import type { Json } from '@meinungsbild/exchange'
import { sql, type Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import { letterFileOf, type LetterFile } from './letter-files.ts'
import type { LetterKind } from './letter-texts.ts'
import type { LetterSeriesRow } from './schema/invitations.ts'
import type { Schema } from './schema.ts'

/** Series of printed letters. What is to be printed is settled when a series begins; its files are made one after the other. */
export type LetterSeriesStore = {
  /** Keeps a series and all its files, none of which is printed yet; returns the number of the series. All or none. */
  begin(
    initiative: string,
    series: NewLetterSeries,
    files: readonly NewLetterFile[],
  ): Promise<number>
  /** In the order in which they were begun. */
  all(initiative: string): Promise<readonly LetterSeriesRecord[]>
  find(initiative: string, number: number): Promise<LetterSeriesRecord | undefined>
  /** Notes why it does not go on; '' when it does. */
  setTrouble(initiative: string, number: number, trouble: string): Promise<void>
  /** Deletes the files of a series for good, once somebody has printed and checked them. What is deleted is overwritten. */
  discard(initiative: string, number: number): Promise<void>
  /** Deletes all files of an initiative and whose letters they were; how many there were stays. */
  forget(initiative: string): Promise<void>
}

export type NewLetterSeries = {
  readonly kind: LetterKind
  /** Every letter brings a code; reminders refer to the first letter instead. */
  readonly withCodes: boolean
  /** By language, everything that its letters have in common. */
  readonly letters: Json
  /** People who should have got a letter and are left out, because it could not be printed. */
  readonly leftOut: number
  /** ISO instant. */
  readonly at: string
  /** Account id and name of whoever began it. */
  readonly actor: string
  readonly by: string
}

/** Letters of one language that are printed together, by the numbers of their participants. */
export type NewLetterFile = { readonly language: string; readonly participants: readonly number[] }

export type LetterSeriesRecord = NewLetterSeries & {
  /** From 1. */
  readonly number: number
  readonly trouble: string
  readonly files: readonly LetterFile[]
}

export function letterSeriesIn(db: Kysely<Schema>): LetterSeriesStore {
  const series = (initiative: string) =>
    db
      .selectFrom('letter_series')
      .selectAll()
      .where('initiative', '=', initiative)
      .orderBy('number')
  const filesOf = async (initiative: string) => {
    const rows = await db
      .selectFrom('letter_files')
      .select(['series', 'number', 'language', 'participants', 'letters', 'state'])
      .where('initiative', '=', initiative)
      .orderBy('number')
      .execute()
    return Map.groupBy(rows, (row) => row.series)
  }
  const all = async (initiative: string) => {
    const files = await filesOf(initiative)
    const rows = await series(initiative).execute()
    return rows.map((row) => fromRow(row, (files.get(row.number) ?? []).map(letterFileOf)))
  }
  return {
    begin: (initiative, { withCodes, letters, leftOut, ...named }, files) =>
      db.transaction().execute(async (transaction) => {
        const last = await transaction
          .selectFrom('letter_series')
          .select((eb) => eb.fn.max('number').as('number'))
          .where('initiative', '=', initiative)
          .executeTakeFirst()
        const number = (last?.number ?? 0) + 1
        await transaction
          .insertInto('letter_series')
          .values({
            initiative,
            number,
            ...named,
            with_codes: withCodes ? 1 : 0,
            letters: JSON.stringify(letters),
            left_out: leftOut,
            trouble: '',
          })
          .execute()
        for (const [index, { language, participants }] of files.entries())
          await transaction
            .insertInto('letter_files')
            .values({
              initiative,
              series: number,
              number: index + 1,
              language,
              participants: JSON.stringify(participants),
              letters: participants.length,
              state: 'waiting',
              content: null,
            })
            .execute()
        return number
      }),

    all,
    find: async (initiative, number) =>
      (await all(initiative)).find((each) => each.number === number),

    async setTrouble(initiative, number, trouble) {
      await db
        .updateTable('letter_series')
        .set({ trouble })
        .where('initiative', '=', initiative)
        .where('number', '=', number)
        .execute()
    },

    async discard(initiative, number) {
      await db
        .updateTable('letter_files')
        .set({ state: 'discarded', content: null })
        .where('initiative', '=', initiative)
        .where('series', '=', number)
        .where('state', '=', 'ready')
        .execute()
      await emptyLog(db)
    },

    async forget(initiative) {
      await db
        .updateTable('letter_files')
        .set({
          participants: '[]',
          content: null,
          state: 'discarded',
          letters: sql`case when state = 'waiting' then 0 else letters end`,
        })
        .where('initiative', '=', initiative)
        .execute()
      await emptyLog(db)
    },
  }
}

function fromRow(row: LetterSeriesRow, files: readonly LetterFile[]): LetterSeriesRecord {
  const letters: Json = JSON.parse(row.letters)
  return {
    number: row.number,
    kind: row.kind === 'reminder' ? 'reminder' : 'invitation',
    withCodes: row.with_codes === 1,
    letters,
    leftOut: row.left_out,
    at: row.at,
    actor: row.actor,
    by: row.by,
    trouble: row.trouble,
    files,
  }
}
