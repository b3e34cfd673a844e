/**
 * A picture as bytes, with what stands in for it where it is not seen. It goes into the file as it
 * is: what an SVG may contain is decided where it is taken in.
 */
export type Picture = {
  readonly mediaType: 'image/svg+xml' | 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly alternative: string
}
