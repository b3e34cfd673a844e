/** The procedure as it was written down. */
export type DossierTables = {
  readonly dossier_entries: DossierEntryRow
  readonly dossier_journal: JournalRow
  readonly contents: { readonly hash: string; readonly text: string }
}

export type DossierEntryRow = {
  readonly initiative: string
  readonly number: number
  readonly at: string
  readonly actor: string
  readonly kind: string
  readonly payload: string
  readonly previous_hash: string
  readonly hash: string
}

export type JournalRow = {
  readonly position: number
  readonly initiative: string
  readonly number: number
  readonly entry_hash: string
  readonly previous_hash: string
  readonly hash: string
}
