import { sql, type Kysely, type Transaction } from 'kysely'
import { emptyLog } from './dialect.ts'
import {
  insertSample,
  setOutcome,
  type NewSample,
  type StratumOutcome,
} from './participant-samples.ts'
import type { ParticipantRow } from './schema/participants.ts'
import type { Schema } from './schema.ts'

/**
 * Who was drawn for a survey, with address: the auxiliary data (Hilfsmerkmale) of an initiative. They stand nowhere else
 * and are deleted with the end of the field.
 */
export type Participants = {
  /**
   * Puts a sample in the place of whatever there was, together with the record of where it came from, and forgets the file
   * that it was read from. All or none. Numbers are those of the list, from 1.
   */
  replace(initiative: string, sample: NewSample, people: readonly DrawnPerson[]): Promise<void>
  /**
   * Those who are to be written to: drawn, not objected, not returned. In the order of their numbers, those after the
   * number `after`, 500 at most; nobody is left when the page is empty.
   */
  page(initiative: string, after: number): Promise<readonly Participant[]>
  /** Those who are to be written to and have no code of this survey yet, in the order of their numbers. */
  withoutCode(initiative: string, survey: string): Promise<readonly NumberedStratum[]>
  find(initiative: string, number: number): Promise<Participant | undefined>
  /** Whose folded name (`nameKey`) contains all of these words; 50 at most, in the order of numbers. */
  search(initiative: string, words: readonly string[]): Promise<readonly Participant[]>
  /** Notes that a letter came back, that somebody objected, or takes that back; false if there is nobody of this number. */
  setStanding(initiative: string, number: number, standing: Standing): Promise<boolean>
  /** Initiatives that have a list. */
  initiatives(): Promise<readonly string[]>
  /** How many there are of each stratum, draw and standing; empty when there is no list. */
  counts(initiative: string): Promise<readonly ParticipantCount[]>
  /**
   * Deletes everybody of an initiative for good, with what was read of them, and keeps the numbers of `outcome` in their
   * place. What is deleted is overwritten.
   */
  forget(initiative: string, outcome: readonly StratumOutcome[]): Promise<void>
}

/** `objected`: asked not to be written to (Widerspruch). `returned`: the letter came back as undeliverable. */
export type Standing = 'active' | 'objected' | 'returned'

/** `reserve` are drawn as well, in case the others are too few; nobody writes to them before they are needed. */
export type Draw = 'main' | 'reserve'

/** Where somebody can be written to; what is not known is ''. */
export type PostalAddress = {
  /** Doctor's degree and the like, before the name. */
  readonly title: string
  readonly givenNames: string
  readonly familyName: string
  /** With the house number. */
  readonly street: string
  readonly postcode: string
  readonly town: string
}

export type DrawnPerson = {
  readonly draw: Draw
  /** The stratum's name in the authority's own words; '' where there are none. */
  readonly stratum: string
  readonly address: PostalAddress
  readonly email: string
  /** Code of the language to write in, as `de`; '' if not known. */
  readonly language: string
  /** The unit (Stelle) of somebody from an address book. */
  readonly unit: string
  /** The name folded for searching. */
  readonly nameKey: string
}

export type Participant = Omit<DrawnPerson, 'nameKey'> & {
  readonly number: number
  readonly standing: Standing
}

export type NumberedStratum = { readonly number: number; readonly stratum: string }

export type ParticipantCount = {
  readonly stratum: string
  readonly draw: Draw
  readonly standing: Standing
  readonly count: number
}

const pageSize = 500
const mostFound = 50
/** Rows per statement: databases limit the number of parameters of one. */
const batch = 1_000

export function participantsIn(db: Kysely<Schema>): Participants {
  const active = (initiative: string) =>
    db
      .selectFrom('participants')
      .where('initiative', '=', initiative)
      .where('draw', '=', 'main')
      .where('standing', '=', 'active')
      .orderBy('number')
  const all = (initiative: string) =>
    db.selectFrom('participants').selectAll().where('initiative', '=', initiative)
  return {
    async replace(initiative, sample, people) {
      await db.transaction().execute(async (transaction) => {
        await deletePeople(transaction, initiative)
        for (let start = 0; start < people.length; start += batch) {
          const rows = people
            .slice(start, start + batch)
            .map((person, index) => toRow(initiative, start + index + 1, person))
          await transaction.insertInto('participants').values(rows).execute()
        }
        await insertSample(transaction, initiative, sample)
      })
      await emptyLog(db)
    },

    async page(initiative, after) {
      const rows = await active(initiative)
        .selectAll()
        .where('number', '>', after)
        .limit(pageSize)
        .execute()
      return rows.map(fromRow)
    },

    withoutCode: (initiative, survey) =>
      active(initiative)
        .select(['number', 'stratum'])
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('codes')
                .select('codes.participant')
                .where('codes.survey', '=', survey)
                .whereRef('codes.participant', '=', 'participants.number'),
            ),
          ),
        )
        .execute(),

    async find(initiative, number) {
      const row = await all(initiative).where('number', '=', number).executeTakeFirst()
      return row && fromRow(row)
    },

    async search(initiative, words) {
      const rows = await words
        .reduce(
          (query, word) => query.where(sql<boolean>`name_key like ${holding(word)} escape '\\'`),
          all(initiative),
        )
        .orderBy('number')
        .limit(mostFound)
        .execute()
      return rows.map(fromRow)
    },

    async setStanding(initiative, number, standing) {
      const [updated] = await db
        .updateTable('participants')
        .set({ standing })
        .where('initiative', '=', initiative)
        .where('number', '=', number)
        .execute()
      return (updated?.numUpdatedRows ?? 0n) > 0n
    },

    async initiatives() {
      const rows = await db.selectFrom('participants').select('initiative').distinct().execute()
      return rows.map(({ initiative }) => initiative)
    },

    async counts(initiative) {
      const rows = await db
        .selectFrom('participants')
        .select((eb) => ['stratum', 'draw', 'standing', eb.fn.countAll<number>().as('count')])
        .where('initiative', '=', initiative)
        .groupBy(['stratum', 'draw', 'standing'])
        .orderBy('stratum')
        .execute()
      return rows.map((row) => ({ stratum: row.stratum, ...stateOf(row), count: row.count }))
    },

    async forget(initiative, outcome) {
      await db.transaction().execute(async (transaction) => {
        await deletePeople(transaction, initiative)
        await setOutcome(transaction, initiative, outcome)
      })
      await emptyLog(db)
    },
  }
}

/** The people of an initiative, and the file that they may have been read from. */
async function deletePeople(transaction: Transaction<Schema>, initiative: string): Promise<void> {
  for (const table of ['participants', 'participant_uploads'] as const)
    await transaction.deleteFrom(table).where('initiative', '=', initiative).execute()
}

function toRow(initiative: string, number: number, person: DrawnPerson): ParticipantRow {
  const { draw, stratum, address, email, language, unit, nameKey } = person
  return {
    initiative,
    number,
    draw,
    standing: 'active',
    stratum,
    title: address.title,
    given_names: address.givenNames,
    family_name: address.familyName,
    street: address.street,
    postcode: address.postcode,
    town: address.town,
    email,
    language,
    unit,
    name_key: nameKey,
  }
}

function fromRow(row: ParticipantRow): Participant {
  const { number, stratum, title, street, postcode, town, email, language, unit } = row
  const names = { title, givenNames: row.given_names, familyName: row.family_name }
  return {
    number,
    stratum,
    ...stateOf(row),
    address: { ...names, street, postcode, town },
    email,
    language,
    unit,
  }
}

function stateOf(row: { readonly draw: string; readonly standing: string }): {
  readonly draw: Draw
  readonly standing: Standing
} {
  const { standing } = row
  return {
    draw: row.draw === 'reserve' ? 'reserve' : 'main',
    standing: standing === 'objected' || standing === 'returned' ? standing : 'active',
  }
}

/** A pattern for `like` that finds a text within another. */
function holding(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
