import { registerId } from './disposal-register.ts'
import type { DossierEntryRow, JournalRow } from './schema/dossier.ts'
import type { DestroyedDossierRow } from './schema/disposal.ts'

/**
 * The initiatives whose dossiers were destroyed on record: the register has the entry for it, and the journal ends for the
 * dossier with the entry that the record names. What is missing of any other dossier is lost.
 */
export function destroyedOnRecord(
  rows: readonly DestroyedDossierRow[],
  entries: readonly DossierEntryRow[],
  journal: readonly JournalRow[],
): ReadonlySet<string> {
  const register = new Map(
    entries.filter(({ initiative }) => initiative === registerId).map((row) => [row.number, row]),
  )
  const last = new Map(journal.map((line) => [line.initiative, line]))
  return new Set(
    rows.flatMap(({ initiative, record, entries: number, hash }) => {
      const line = last.get(initiative)
      const isRecorded = isRecordOf(register.get(record), { initiative, number, hash })
      return isRecorded && line?.number === number && line.entry_hash === hash ? [initiative] : []
    }),
  )
}

function isRecordOf(
  row: DossierEntryRow | undefined,
  { initiative, number, hash }: { initiative: string; number: number; hash: string },
): boolean {
  if (row?.kind !== 'fileDestroyed') return false
  try {
    const payload = { file: undefined, ...Object(JSON.parse(row.payload)) }
    return (
      { initiative: '', ...Object(payload.file) }.initiative === initiative &&
      payload.entries === number &&
      payload.hash === hash
    )
  } catch {
    return false
  }
}
