import type { Chart } from './chart.ts'

/**
 * A document as data: the one shape from which PDF, HTML and ODT are made.
 * Text is inline Markdown without HTML (`*emphasis*`, `**strong**`, links); it is never interpreted as markup of the target.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph'
      readonly text: string
      readonly style?: 'lead' | 'note' | 'quote'
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Label and value, as in a memo's head. */
  | {
      readonly kind: 'facts'
      readonly facts: readonly { readonly label: string; readonly value: string }[]
    }
  | Table
  | {
      readonly kind: 'figure'
      readonly chart: Chart
      readonly caption: string
      /** The same figures as a table. */ readonly table: Table
    }
  /** A set-apart box with a title: method box, ordered changes, dissent. */
  | { readonly kind: 'box'; readonly title: string; readonly blocks: readonly Block[] }
  /** Who signed, as what, when. `mark` says it in words ("Freigegeben", "In Vertretung"). */
  | {
      readonly kind: 'signature'
      readonly name: string
      readonly office: string
      readonly mark: string
      readonly day: string
    }

export type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns with figures are set right. Indices from 0. */
  readonly numeric: readonly number[]
}
