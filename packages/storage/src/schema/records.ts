/** What proves the dossiers to others. */
export type RecordsTables = { readonly records_heads: RecordsHeadRow }

export type RecordsHeadRow = {
  readonly number: number
  /** The signed text. */
  readonly document: string
  /** Base64url. */
  readonly signature: string
  /** SPKI in DER, base64url. */
  readonly public_key: string
}
