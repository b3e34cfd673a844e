/** One document for the press; travels between processes, so plain data only. */
export type PrintJob = {
  /** The file of the template that sets it. */
  readonly template: 'main.typ' | 'letters.typ'
  /** The typeset paper as JSON. */
  readonly paper: string
  readonly pictures: readonly (readonly [name: string, contents: string | Uint8Array])[]
  /** Seconds since 1970. */
  readonly createdAt: number
}

export type PrintResult =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly sentence: string }
