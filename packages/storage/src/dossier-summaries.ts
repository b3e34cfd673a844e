import { sql, type Kysely } from 'kysely'
import { reserved } from './disposal-register.ts'
import type { Schema } from './schema.ts'

/** A dossier as lists need it, without what is in it. */
export type DossierSummary = {
  readonly initiative: string
  readonly entries: number
  /** Of the newest entry: with `entries` it says whether what one knows of the dossier is all of it. */
  readonly hash: string
  readonly firstAt: string
  readonly lastAt: string
}

/**
 * Every dossier, oldest first. Goes from the first entry of one to the first of the next by the key, so that it reads three
 * entries of each, however many there are.
 */
export async function dossierSummaries(db: Kysely<Schema>): Promise<readonly DossierSummary[]> {
  const { rows } = await sql<DossierSummary>`
    with recursive dossiers (initiative) as (
      select min(initiative) from dossier_entries
      union all
      select (select min(initiative) from dossier_entries where initiative > dossiers.initiative)
      from dossiers where dossiers.initiative is not null
    )
    select newest.initiative, newest.number as entries, newest.hash,
      oldest.at as "firstAt", newest.at as "lastAt"
    from dossiers
    join dossier_entries newest on newest.initiative = dossiers.initiative and newest.number =
      (select max(number) from dossier_entries where initiative = dossiers.initiative)
    join dossier_entries oldest on oldest.initiative = dossiers.initiative and oldest.number =
      (select min(number) from dossier_entries where initiative = dossiers.initiative)
    where dossiers.initiative not like ${`${reserved}%`}
    order by oldest.at, newest.initiative
  `.execute(db)
  return rows
}

/** When a dossier began; its place among the others is never given to another one. */
export type DossierBeginning = Pick<DossierSummary, 'initiative' | 'firstAt'>

/** The oldest first, in the order of `dossierSummaries`. */
export async function dossierBeginnings(db: Kysely<Schema>): Promise<readonly DossierBeginning[]> {
  const destroyed = await db
    .selectFrom('destroyed_dossiers')
    .select(['initiative', 'first_at as firstAt'])
    .execute()
  const all = [...(await dossierSummaries(db)), ...destroyed]
  return all
    .map(({ initiative, firstAt }) => ({ initiative, firstAt }))
    .toSorted((a, b) =>
      a.firstAt === b.firstAt ? inOrder(a.initiative, b.initiative) : inOrder(a.firstAt, b.firstAt),
    )
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1
}
