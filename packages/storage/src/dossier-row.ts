import type { Json } from '@meinungsbild/exchange'
import type { DossierEntry } from './dossier-entry.ts'
import type { DossierEntryRow } from './schema/dossier.ts'

export function fromRow(row: DossierEntryRow): DossierEntry {
  const { initiative, number, at, actor, kind, hash } = row
  const payload: Json = JSON.parse(row.payload)
  return { initiative, number, at, actor, kind, payload, previousHash: row.previous_hash, hash }
}
