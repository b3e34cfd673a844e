/** A picture as bytes, with what stands in for it where it is not seen. */
export type Picture = {
  readonly mediaType: 'image/svg+xml' | 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly alternative: string
}
