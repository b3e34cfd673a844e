import type { MediaName } from './media.ts'
import type { Text } from './text.ts'

/** In which order options, rows, questions or pages stand. `random` differs from person to person, by their seed. */
export type Order = 'random'

export type Option = {
  /** Matches `/^[^\s~]{1,40}$/`; unique in the question. */
  readonly code: string
  readonly label: Text
  /** "Sonstiges": the option has a text field of its own. */
  readonly openText?: true
  /** Expression: the option is offered only if it holds. */
  readonly visibleIf?: string
  /** For `look: 'pictures'`; the label says what is to be seen. */
  readonly picture?: MediaName
  /** Stays in its place when the others are shuffled ("Sonstiges" at the end). */
  readonly fixed?: true
}

export type ExclusiveOption = Option & {
  /** "Nichts davon": cannot be chosen together with any other. */
  readonly exclusive?: true
}

/** What single and multiple choice have in common beside their options. */
export type Choosable = {
  readonly order?: Order
  /** A field for a comment: one below a single choice, one per chosen option of a multiple choice. Never required. */
  readonly comment?: true
}

/** One step of a scale: ordered, named, and with the number that means are computed from. */
export type ScalePoint = { readonly code: string; readonly label: Text; readonly value: number }

/** A scale of equal steps of which only the ends are named. */
export type Steps = {
  readonly steps: number
  readonly lowLabel?: Text
  readonly highLabel?: Text
}

export type LabelledRow = {
  /** Matches `/^[A-Za-z0-9_-]{1,40}$/`; unique in the question. */
  readonly id: string
  readonly label: Text
}

export type MatrixRow = LabelledRow & {
  /** Expression: the row is shown only if it holds. */
  readonly visibleIf?: string
}

/** The two ends of one row of a semantic differential: `label` on the left, `opposite` on the right. */
export type OppositeRow = MatrixRow & { readonly opposite: Text }

/** Columns of a table, each with what may stand in its cells. */
export type Columns = {
  readonly columns: readonly (LabelledRow & { readonly cell: Cell })[]
}

export type Cell =
  | ({ readonly kind: 'text' } & TextLimits)
  | ({ readonly kind: 'number' } & NumberLimits)
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'scale'; readonly points: readonly ScalePoint[] }

export type NumberLimits = {
  readonly min?: number
  readonly max?: number
  /** How many decimals are accepted. Default 0. */
  readonly decimals?: number
  readonly unit?: Text
}

export type TextLimits = {
  /** In characters. Default 200. */
  readonly maxLength?: number
  readonly mask?: Mask
}

/** What a short text must look like. `pattern` is the author's own, in the safe subset of `expression/pattern`. */
export type Mask =
  | { readonly kind: 'email' | 'phone' | 'postcode' | 'url' }
  | {
      readonly kind: 'pattern'
      readonly pattern: string
      /** What is expected, in words: "drei Buchstaben und vier Ziffern". */
      readonly description: Text
    }
