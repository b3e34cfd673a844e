import type { GridColumn } from '../form-block.ts'
import type { Picture } from '../picture.ts'
import type { Run } from '../text/inline.ts'

/** The blocks of a questionnaire as the template and the ODT writer read them; see `typeset.ts`. */
export type TypesetFormBlock =
  | { readonly kind: 'instruction'; readonly runs: readonly Run[] }
  | { readonly kind: 'filterNote'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'answerBoxes'
      readonly mark: Mark
      readonly columns: readonly (readonly TypesetOption[])[]
    }
  | {
      readonly kind: 'writingLines'
      /** Millimetres for the labels; 0 where they stand above their lines, or nowhere. */
      readonly labelWidth: number
      readonly fields: readonly TypesetField[]
    }
  | TypesetGrid
  | {
      readonly kind: 'scaleLine'
      readonly mark: Mark
      readonly points: readonly (readonly Run[])[]
      readonly from: readonly Run[]
      readonly to: readonly Run[]
      /** Its points are numbers, which stand near one another. */
      readonly narrow: boolean
    }
  | {
      readonly kind: 'rankLines'
      readonly mark: Mark
      readonly options: readonly (readonly Run[])[]
    }
  | ({ readonly kind: 'picture'; readonly caption: readonly Run[] } & TypesetPicture)
  | {
      readonly kind: 'returnNote'
      readonly title: readonly Run[]
      readonly runs: readonly Run[]
      readonly address: readonly (readonly Run[])[]
    }

/** A drawn place for a mark, and the words that stand in for it. */
export type Mark = { readonly cell: GridColumn['cell']; readonly alternative: string }

export type TypesetOption = {
  readonly runs: readonly Run[]
  /** What stands in for the line behind the label; empty where there is none. */
  readonly line: string
  readonly filterNote: readonly Run[]
  readonly picture: TypesetPicture | null
}

/** Millimetres. */
export type TypesetPicture = {
  readonly file: string
  readonly mediaType: Picture['mediaType']
  readonly alternative: string
  readonly width: number
  readonly height: number
}

export type TypesetField = {
  readonly label: readonly Run[]
  readonly unit: readonly Run[]
  readonly alternative: string
} & (
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'boxes'; readonly signs: readonly Sign[] }
)

/** A box with its hint, which may be empty, or a sign between boxes. */
export type Sign = { readonly kind: 'box' | 'between'; readonly text: string }

export type TypesetGrid = {
  readonly kind: 'answerGrid'
  /** Whether the groups have labels, which then make a header row of their own. */
  readonly grouped: boolean
  readonly groups: readonly { readonly label: readonly Run[]; readonly columns: number }[]
  readonly columns: readonly TypesetGridColumn[]
  readonly rows: readonly {
    readonly label: readonly Run[]
    /** What stands in for the line behind the label; empty where there is none. */
    readonly line: string
    readonly opposite: readonly Run[]
  }[]
  readonly opposed: boolean
  /** Millimetres, as with the columns. */
  readonly labelWidth: number
  /** Short enough to be kept on one page. */
  readonly whole: boolean
  /** Low enough that its heads can stand on every page. */
  readonly repeats: boolean
}

type TypesetGridColumn = {
  readonly label: readonly Run[]
  readonly mark: Mark
  /** Stands apart from the column before it: another group begins. */
  readonly apart: boolean
  /** Millimetres on a line of the width for which `gridWidths` reckons. */
  readonly width: number
}
