/** The name of a file of the questionnaire: SHA-256 of its bytes, hex. */
export type MediaName = string

/** A picture, document or video that belongs to the questionnaire; its name is its contents. */
export type Media = {
  readonly type: MediaType
  /** What the file was called, for downloads. */
  readonly fileName: string
  /** Base64. */
  readonly data: string
}

export type MediaType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'application/pdf'
  | 'video/mp4'
  | 'video/webm'
