import type { Condition } from './condition.ts'
import type { Text } from './text.ts'

/** Every kind of question, told apart by `kind`. Each kind has its file in `kinds/`. */
export type Question =
  | SingleChoice
  | MultipleChoice
  | Scale
  | Matrix
  | NumberQuestion
  | ShortText
  | LongText
  | DateQuestion
  | Statement

export type QuestionKind = Question['kind']

/** "weiß nicht" and "keine Angabe": answers that say why there is none. */
export type SpecialAnswer = 'dontKnow' | 'noAnswer'

type QuestionBase = {
  /** Name of the question in forms, files and formulas. Matches `/^[A-Za-z][A-Za-z0-9_]*$/`; unique in the questionnaire. */
  readonly id: string
  readonly text: Text
  readonly help?: Text
  readonly visibleIf?: Condition
  /** A required question may be answered by a special answer where one is offered. Default: not required. */
  readonly required?: boolean
  /** The answer is personal data (personenbezogen), such as an e-mail address. The privacy claim is computed from this. */
  readonly personal?: boolean
  /** Which special answers are offered, in this order. */
  readonly special?: readonly SpecialAnswer[]
}

export type Option = {
  /** Matches `/^[^\s~]{1,40}$/`; unique in the question. */
  readonly code: string
  readonly label: Text
  /** "Sonstiges": the option has a text field of its own. */
  readonly openText?: true
}

export type SingleChoice = QuestionBase & {
  readonly kind: 'singleChoice'
  readonly options: readonly Option[]
}

export type MultipleChoice = QuestionBase & {
  readonly kind: 'multipleChoice'
  readonly options: readonly (Option & {
    /** "Nichts davon": cannot be chosen together with any other. */
    readonly exclusive?: true
  })[]
  readonly min?: number
  readonly max?: number
}

/** One step of a scale: ordered, named, and with the number that means are computed from. */
export type ScalePoint = { readonly code: string; readonly label: Text; readonly value: number }

export type Scale = QuestionBase & {
  readonly kind: 'scale'
  readonly points: readonly ScalePoint[]
}

export type MatrixRow = {
  /** Matches `/^[A-Za-z0-9_-]{1,40}$/`; unique in the question. */
  readonly id: string
  readonly label: Text
}

/** The same scale asked for several things; one answer per row. `required` asks for every row. */
export type Matrix = QuestionBase & {
  readonly kind: 'matrix'
  readonly rows: readonly MatrixRow[]
  readonly points: readonly ScalePoint[]
}

export type NumberQuestion = QuestionBase & {
  readonly kind: 'number'
  readonly min?: number
  readonly max?: number
  /** How many decimals are accepted. Default 0. */
  readonly decimals?: number
  readonly unit?: Text
}

export type ShortText = QuestionBase & {
  readonly kind: 'shortText'
  /** Default 200. */ readonly maxLength?: number
}

export type LongText = QuestionBase & {
  readonly kind: 'longText'
  /** Default 2000. */ readonly maxLength?: number
}

/** A day; `min` and `max` are ISO dates. */
export type DateQuestion = QuestionBase & {
  readonly kind: 'date'
  readonly min?: string
  readonly max?: string
}

/** Words without a question: `text` is Markdown without HTML. Never has an answer. */
export type Statement = QuestionBase & { readonly kind: 'statement' }
