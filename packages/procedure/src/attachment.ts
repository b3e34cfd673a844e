/** A file that is enclosed with a document (Anlage). Its bytes lie outside the dossier, under their hash. */
export type Attachment = {
  /** As it is called on the papers; unique on one document by its hash only. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  /** SHA-256 (hex) over the bytes. */
  readonly contentHash: string
}
