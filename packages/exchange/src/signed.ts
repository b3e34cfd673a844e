/**
 * A document of the inside with its signature. The text that was signed travels as it is, so that no second
 * canonicalisation can make a difference.
 */
export type Signed = {
  /** Canonical JSON of the document. */
  readonly document: string
  /** Ed25519 over the UTF-8 bytes of `document`, base64url. */
  readonly signature: string
}
