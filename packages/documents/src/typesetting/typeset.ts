import type { Paper, PaperStyle } from '../paper.ts'
import type { Run } from '../text/inline.ts'
import type { TypesetFormBlock, TypesetPicture } from './typeset-form.ts'
import type { Words } from './words.ts'

/**
 * What the Typst template and the ODT writer read: a paper in which every text is printable runs, every level and
 * number is decided, and nothing is left to interpret. The template's files mirror these names.
 */
export type TypesetPaper = {
  readonly title: string
  readonly label: string
  readonly style: PaperStyle
  readonly language: Paper['language']
  readonly region: string
  readonly words: Words
  readonly letterhead: {
    readonly authority: string
    readonly unit: string
    readonly fileNumber: string
    readonly day: string
    readonly contact: readonly string[]
    /** Left out where there is none, so that the template need not know `null`. */
    readonly coat?: TypesetPicture
  }
  readonly coverSheet: boolean
  /** What the running header repeats from page 2, cut to a line. */
  readonly running: { readonly authority: string; readonly fileNumber: string }
  readonly head: readonly TypesetFact[]
  readonly contents: boolean
  readonly blocks: readonly TypesetBlock[]
}

export type TypesetFact = { readonly label: readonly Run[]; readonly value: readonly Run[] }

export type TypesetBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'paragraph'
      readonly style: 'text' | 'lead' | 'note' | 'quote'
      readonly runs: readonly Run[]
    }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly TypesetItem[]
    }
  | {
      readonly kind: 'facts'
      readonly facts: readonly TypesetFact[]
      /** Short enough to be kept on one page. */
      readonly whole: boolean
    }
  | TypesetTable
  | {
      readonly kind: 'figure'
      /** Name of the SVG file beside the paper. */
      readonly file: string
      readonly alternative: string
      readonly caption: readonly Run[]
    }
  | {
      readonly kind: 'box'
      readonly title: readonly Run[]
      readonly blocks: readonly TypesetBlock[]
    }
  | {
      readonly kind: 'signature'
      readonly mark: string
      readonly name: string
      readonly office: string
      readonly day: string
      /** Short enough to be kept on one page. */
      readonly whole: boolean
    }
  | {
      readonly kind: 'question'
      readonly level: number
      readonly number: string
      readonly runs: readonly Run[]
      readonly blocks: readonly TypesetBlock[]
    }
  | TypesetFormBlock

/** An item and what stands below it. */
export type TypesetItem = {
  readonly runs: readonly Run[]
  readonly inner: readonly (readonly Run[])[]
}

export type TypesetTable = {
  readonly kind: 'table'
  readonly caption: readonly Run[]
  readonly head: readonly (readonly Run[])[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
  readonly columns: readonly TypesetColumn[]
  /** Short enough to be kept on one page. */
  readonly whole: boolean
  /** Low enough that its header row can stand on every page. */
  readonly repeats: boolean
}

/** `share` 0 is a column as wide as its contents; otherwise columns divide what is left by share. */
export type TypesetColumn = { readonly numeric: boolean; readonly share: number }
