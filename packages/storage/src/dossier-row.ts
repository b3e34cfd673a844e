import type { Kysely } from 'kysely'
import type { Json } from '@meinungsbild/exchange'
import type { DossierEntry } from './dossier-entry.ts'
import type { Schema } from './schema.ts'
import type { DossierEntryRow } from './schema/dossier.ts'

export function fromRow(row: DossierEntryRow): DossierEntry {
  const { initiative, number, at, actor, kind, hash } = row
  const payload = jsonOrNothing(row.payload)
  return { initiative, number, at, actor, kind, payload, previousHash: row.previous_hash, hash }
}

/** Damage is no reason to hide the entries around it; whoever reads them as acts refuses one without content. */
function jsonOrNothing(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** All entries of a dossier behind number `after`, in their order. */
export async function entriesOf(
  db: Kysely<Schema>,
  initiative: string,
  after = 0,
): Promise<readonly DossierEntry[]> {
  const rows = await db
    .selectFrom('dossier_entries')
    .selectAll()
    .where('initiative', '=', initiative)
    .where('number', '>', after)
    .orderBy('number')
    .execute()
  return rows.map(fromRow)
}
