/** One document for the press; travels between processes, so plain data only. */
export type PrintJob = {
  /** The file of the template that sets it. */
  readonly template: 'main.typ' | 'letters.typ'
  /** The typeset paper as JSON. */
  readonly paper: string
  readonly pictures: readonly (readonly [name: string, contents: string | Uint8Array])[]
  /** Seconds since 1970. */
  readonly createdAt: number
  readonly standard: PdfStandard
}

/** PDF/UA-1, for readers; PDF/A-2a, for archives. The compiler keeps one of them at a time. */
export type PdfStandard = 'ua-1' | 'a-2a'

export type PrintResult =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly sentence: string }
