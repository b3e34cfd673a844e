import { sql, type Kysely } from 'kysely'
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
    order by oldest.at, newest.initiative
  `.execute(db)
  return rows
}
