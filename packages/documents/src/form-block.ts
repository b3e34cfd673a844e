import type { Block } from '@meinungsbild/exchange'
import type { Picture } from './picture.ts'

/** What can stand on a paper: the blocks of every document, and what is filled in by hand. */
export type PaperBlock = Block | FormBlock

/**
 * What a printed questionnaire (Papierfragebogen) has beside the blocks of every document.
 * Text is inline Markdown as in `Block`; an empty text is left out. Nothing here knows a kind of
 * question: a kind is put together from these.
 */
export type FormBlock =
  | QuestionBlock
  /** How to answer, in italics: "Bitte nur eine Antwort ankreuzen." */
  | { readonly kind: 'instruction'; readonly text: string }
  /** Whom what follows concerns, or where to go on: "Nur wenn …", "→ weiter mit Frage 12". */
  | { readonly kind: 'filterNote'; readonly text: string }
  | AnswerBoxes
  | WritingLines
  | AnswerGrid
  | ScaleLine
  /** Every option with a box for its rank. */
  | { readonly kind: 'rankLines'; readonly options: readonly string[] }
  /** As large as it is at 96 pixels to the inch, at most 150 by 120 millimetres. */
  | { readonly kind: 'picture'; readonly picture: Picture; readonly caption: string }
  | ReturnNote

/** A question and all that belongs to it: on one page, unless it is longer than one. */
export type QuestionBlock = {
  readonly kind: 'question'
  /** "12" or "3a", before the text. Empty where nothing is asked. */
  readonly number: string
  readonly text: string
  readonly blocks: readonly PaperBlock[]
}

/** Options to tick: circles for one answer, squares for several. */
export type AnswerBoxes = {
  readonly kind: 'answerBoxes'
  readonly choose: 'one' | 'several'
  /** Filled one after the other, downwards. */
  readonly columns: 1 | 2 | 3
  readonly options: readonly AnswerOption[]
}

export type AnswerOption = {
  readonly label: string
  /** A line to write on behind the label: "Sonstiges, und zwar:". */
  readonly writing?: true
  /** Where to go on after this answer: "→ weiter mit Frage 12". */
  readonly filterNote?: string
  readonly picture?: Picture
}

/** Places to write in, one below the other, their labels in a column of their own. */
type WritingLines = {
  readonly kind: 'writingLines'
  readonly fields: readonly WritingField[]
}

export type WritingField =
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /**
   * A row of boxes, a character each. In the pattern a letter is a box with this letter as its
   * hint, `_` is a box without one, every other sign stands between the boxes: `TT.MM.JJJJ` is a
   * day, `_____` a postcode, `___,__` with the unit `kg` a weight.
   */
  | {
      readonly kind: 'boxes'
      readonly label: string
      readonly pattern: string
      readonly unit: string
    }

/** Rows to answer one by one under common heads: matrix, two scales, semantic differential. */
export type AnswerGrid = {
  readonly kind: 'answerGrid'
  /** Columns that belong together stand together, under a label if there is one. */
  readonly groups: readonly { readonly label: string; readonly columns: readonly GridColumn[] }[]
  readonly rows: readonly GridRow[]
}

/** `one` and `several` are circle and square, `number` is a small box, `writing` a line. */
export type GridColumn = {
  readonly label: string
  readonly cell: 'one' | 'several' | 'number' | 'writing'
}

export type GridRow = {
  readonly label: string
  /** The other end of a pair of opposites, at the right of the columns. */
  readonly opposite?: string
  /** A line to write on behind the label, or in its place. */
  readonly writing?: true
}

/** One answer on a scale: points from left to right, the ends in words. */
type ScaleLine = {
  readonly kind: 'scaleLine'
  readonly points: readonly string[]
  readonly from: string
  readonly to: string
}

/** Thanks, and how the filled-in paper comes back; set apart at the end. */
type ReturnNote = {
  readonly kind: 'returnNote'
  readonly title: string
  readonly text: string
  /** Line by line, as on an envelope. */
  readonly address: readonly string[]
}
