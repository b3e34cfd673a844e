import type { Kysely } from 'kysely'
import { fromRow } from './dossier-row.ts'
import type { DossierEntry } from './dossier-entry.ts'
import type { Schema } from './schema.ts'

/** Which entries of a dossier are wanted; what is left out does not matter. */
export type DossierFilter = {
  readonly kinds?: readonly string[] | undefined
  readonly actor?: string | undefined
  /** Number of the first entry. */
  readonly from?: number | undefined
  /** Number of the last one. */
  readonly to?: number | undefined
}

/** Somebody who has acted, with their newest entry. */
export type DossierPerson = {
  readonly actor: string
  readonly entries: number
  readonly last: DossierEntry
}

/** Entries that fit, the newest first. */
export async function dossierExcerpt(
  db: Kysely<Schema>,
  initiative: string,
  filter: DossierFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly DossierEntry[]> {
  const rows = await fitting(db, initiative, filter)
    .selectAll()
    .orderBy('number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(fromRow)
}

export async function countInDossier(
  db: Kysely<Schema>,
  initiative: string,
  filter: DossierFilter,
): Promise<number> {
  const { count } = await fitting(db, initiative, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Who acted, in the order of their first entry. */
export async function dossierPeople(
  db: Kysely<Schema>,
  initiative: string,
): Promise<readonly DossierPerson[]> {
  const people = await db
    .selectFrom('dossier_entries')
    .select((eb) => [
      'actor',
      eb.fn.countAll<number>().as('entries'),
      eb.fn.max('number').as('newest'),
    ])
    .where('initiative', '=', initiative)
    .groupBy('actor')
    .orderBy((eb) => eb.fn.min('number'))
    .execute()
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('dossier_entries')
    .selectAll()
    .where('initiative', '=', initiative)
    .where(
      'number',
      'in',
      people.map(({ newest }) => newest),
    )
    .execute()
  const newest = new Map(rows.map((row) => [row.actor, fromRow(row)]))
  return people.flatMap(({ actor, entries }) => {
    const last = newest.get(actor)
    return last === undefined ? [] : [{ actor, entries, last }]
  })
}

function fitting(db: Kysely<Schema>, initiative: string, filter: DossierFilter) {
  const { kinds, actor, from, to } = filter
  let query = db.selectFrom('dossier_entries').where('initiative', '=', initiative)
  if (kinds !== undefined) query = query.where('kind', 'in', kinds)
  if (actor !== undefined) query = query.where('actor', '=', actor)
  if (from !== undefined) query = query.where('number', '>=', from)
  if (to !== undefined) query = query.where('number', '<=', to)
  return query
}
