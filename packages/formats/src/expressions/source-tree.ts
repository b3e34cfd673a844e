/** An expression of another tool as it was read, before anything is known of what it means. */
export type SourceTree = { readonly at: number } & (
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly SourceTree[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: SourceTree }
  | {
      readonly kind: 'binary'
      readonly operator: string
      readonly left: SourceTree
      readonly right: SourceTree
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly SourceTree[] }
)

export type SourceCall = Extract<SourceTree, { kind: 'call' }>

/** A word, number, quoted text, name or sign of such an expression. */
export type SourceToken = {
  readonly kind: 'number' | 'text' | 'name' | 'word' | 'sign' | 'end'
  /** Of a text what it says, of a name the name; else as written. */
  readonly text: string
  /** Index in the source. */
  readonly at: number
}
