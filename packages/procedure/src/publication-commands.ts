/** What somebody wants to do about what the public is given: its words, its moment, the measures. */
export type PublicationCommand =
  | ReleaseQuote
  | { readonly kind: 'setEmbargo'; readonly until: string }
  | Publish
  | { readonly kind: 'publishMeasures'; readonly publicHash: string }

/** Zitatfreigabe. `contentHash` is of the document's version, `quote` its quote as the speaker read it, figures put in. */
type ReleaseQuote = {
  readonly kind: 'releaseQuote'
  readonly document: string
  readonly contentHash: string
  readonly quote: string
  /** SHA-256 (hex) over `quote`. */
  readonly quoteHash: string
}

type Publish = {
  readonly kind: 'publish'
  readonly document: string
  readonly contentHash: string
  /** SHA-256 (hex) of all that the public is given with it: release, figures, measures, files. */
  readonly publicHash?: string
}
