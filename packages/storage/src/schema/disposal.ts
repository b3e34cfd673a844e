/** Aussonderung: what was destroyed, and what was kept before. */
export type DisposalTables = {
  readonly destroyed_dossiers: DestroyedDossierRow
  /** `record`: number of the entry in the register of disposal. */
  readonly destroyed_contents: { readonly hash: string; readonly record: number }
  readonly kept_papers: {
    readonly initiative: string
    readonly document: string
    readonly version: number
    readonly content: Uint8Array
  }
}

export type DestroyedDossierRow = {
  readonly initiative: string
  /** Number of the entry in the register of disposal. */
  readonly record: number
  readonly entries: number
  /** Of its last entry. */
  readonly hash: string
  readonly first_at: string
}
