/** What proves the dossiers to others. */
export type RecordsTables = {
  readonly records_heads: RecordsHeadRow
  readonly key_successions: {
    readonly number: number
    /** The signed text. */
    readonly document: string
    /** Base64url; empty where the key before was lost. */
    readonly previous_signature: string
    readonly next_signature: string
  }
  /** After which of them the outer machines hold everything in the new key's hand. */
  readonly told_successions: { readonly number: number; readonly at: string }
}

export type RecordsHeadRow = {
  readonly number: number
  /** The signed text. */
  readonly document: string
  /** Base64url. */
  readonly signature: string
  /** SPKI in DER, base64url. */
  readonly public_key: string
}
