/** What is written, typed or enclosed around documents; the documents themselves stand in the dossier. */
export type DocumentTables = {
  readonly document_drafts: DocumentDraftRow
  readonly attachment_files: { readonly hash: string; readonly content: Uint8Array }
}

type DocumentDraftRow = {
  readonly initiative: string
  readonly document: string
  readonly account: string
  readonly revision: number
  readonly based_on: number
  readonly sections: string
  readonly at: string
}
