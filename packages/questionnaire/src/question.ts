import type { QuestionBase } from './question-base.ts'
import type {
  Choosable,
  Columns,
  ExclusiveOption,
  LabelledRow,
  MatrixRow,
  NumberLimits,
  Option,
  OppositeRow,
  Order,
  ScalePoint,
  Steps,
  TextLimits,
} from './parts.ts'
import type { MediaName } from './media.ts'
import type { Text } from './text.ts'

/** Every kind of question, told apart by `kind`. Each kind has its file in `kinds/`. */
export type Question = SimpleQuestion | Repeat

/** Every kind but the repeated group, which is made of these. */
export type SimpleQuestion =
  // One or several of a list
  | SingleChoice
  | YesNo
  | MultipleChoice
  | Place
  | Consent
  // Scales
  | Scale
  | Rating
  | Recommendation
  | Slider
  // The same asked for several things
  | Matrix
  | Differential
  | MultipleMatrix
  | DualMatrix
  | Table
  // Order and shares
  | Ranking
  | ConstantSum
  // Words and numbers
  | ShortText
  | LongText
  | TextList
  | NumberQuestion
  | NumberList
  | DateQuestion
  | TimeQuestion
  | MonthQuestion
  | Address
  | Upload
  // Without a question
  | Computed
  | Hidden
  | Statement
  | SectionHeading
  | Picture
  | Download

export type QuestionKind = Question['kind']

/** Einfachauswahl. */
export type SingleChoice = QuestionBase &
  Choosable & {
    readonly kind: 'singleChoice'
    readonly options: readonly Option[]
    /** How it looks. `dropdown` for long lists, searchable where a script runs. Default: `list`. */
    readonly look?: 'list' | 'dropdown' | 'pictures'
  }

/** Ja/Nein; its codes are `yes` and `no`. */
export type YesNo = QuestionBase & {
  readonly kind: 'yesNo'
  /** A field for a comment below the answer. */
  readonly comment?: true
}

/** Mehrfachauswahl. */
export type MultipleChoice = QuestionBase &
  Choosable & {
    readonly kind: 'multipleChoice'
    readonly options: readonly ExclusiveOption[]
    readonly look?: 'list' | 'pictures'
    readonly min?: number
    readonly max?: number
  }

/** A district on the authority's own map; the list of districts is the equal way to answer. */
export type Place = QuestionBase & {
  readonly kind: 'place'
  readonly areas: readonly Area[]
  /** Corners of the map in the units of the shapes: left, top, width, height. */
  readonly viewBox: readonly [number, number, number, number]
}

export type Area = {
  readonly code: string
  readonly label: Text
  /** The outline as SVG path data, letters `MLHVCSQTAZ` (either case) and numbers only. */
  readonly shape: string
}

/** Einwilligung: a box to tick; its code is `yes`. */
export type Consent = QuestionBase & { readonly kind: 'consent'; readonly label: Text }

/** Likert-Skala: named, ordered steps. */
export type Scale = QuestionBase & {
  readonly kind: 'scale'
  readonly points: readonly ScalePoint[]
}

/** Bewertung in 2 to 11 steps, shown as numbers, stars or smileys; its codes are `1` to `steps`. */
export type Rating = QuestionBase &
  Steps & {
    readonly kind: 'rating'
    /** The number stands beside every star and smiley: no answer is told by picture or colour alone. */
    readonly look?: 'numbers' | 'stars' | 'smileys'
  }

/** Weiterempfehlung (Net Promoter Score): 0 to 10; its codes are `0` to `10`. */
export type Recommendation = QuestionBase & {
  readonly kind: 'recommendation'
  readonly lowLabel?: Text
  readonly highLabel?: Text
}

/** Schieberegler: a number between two ends; without script a field for the number. */
export type Slider = QuestionBase & {
  readonly kind: 'slider'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit?: Text
  readonly lowLabel?: Text
  readonly highLabel?: Text
}

/** Matrix: the same scale asked for several things, one answer per row. `required` asks for every row. */
export type Matrix = QuestionBase & {
  readonly kind: 'matrix'
  readonly rows: readonly MatrixRow[]
  readonly rowOrder?: Order
  readonly points: readonly ScalePoint[]
}

/** Semantisches Differential (Polaritätsprofil): steps between two opposites per row; its codes are `1` to `steps`. */
export type Differential = QuestionBase & {
  readonly kind: 'differential'
  readonly rows: readonly OppositeRow[]
  readonly rowOrder?: Order
  readonly steps: number
}

/** Matrix with several answers per row. */
export type MultipleMatrix = QuestionBase & {
  readonly kind: 'multipleMatrix'
  readonly rows: readonly MatrixRow[]
  readonly rowOrder?: Order
  readonly options: readonly Option[]
}

/** Matrix with two scales, such as importance and satisfaction. */
export type DualMatrix = QuestionBase & {
  readonly kind: 'dualMatrix'
  readonly rows: readonly MatrixRow[]
  readonly rowOrder?: Order
  /** Two, each with its own points. The id is the second part of the variable: `q.row.importance`. */
  readonly scales: readonly {
    readonly id: string
    readonly label: Text
    readonly points: readonly ScalePoint[]
  }[]
}

/** Table whose cells are texts, numbers, dates or choices: per column, in given rows or in rows that citizens add. */
export type Table = QuestionBase &
  Columns & {
    readonly kind: 'table'
    /** Rows that the author gives; empty if citizens add them. */
    readonly rows: readonly MatrixRow[]
    /** Rows that citizens add: how many there are at least and at most. Their ids are `1`, `2`, ... */
    readonly added?: { readonly min: number; readonly max: number }
  }

/** Rangfolge: the options in order; numbers without script. */
export type Ranking = QuestionBase & {
  readonly kind: 'ranking'
  readonly options: readonly Option[]
  readonly order?: Order
  /** How many places are given. Default: all options. */
  readonly places?: number
}

/** Konstantsumme: a total that is shared out over several things. */
export type ConstantSum = QuestionBase & {
  readonly kind: 'constantSum'
  readonly rows: readonly MatrixRow[]
  readonly total: number
  readonly unit?: Text
}

export type ShortText = QuestionBase & TextLimits & { readonly kind: 'shortText' }

export type LongText = QuestionBase & {
  readonly kind: 'longText'
  /** Default 2000. */ readonly maxLength?: number
}

/** Several short texts under one question. */
export type TextList = QuestionBase & {
  readonly kind: 'textList'
  readonly rows: readonly (LabelledRow & TextLimits)[]
}

export type NumberQuestion = QuestionBase & NumberLimits & { readonly kind: 'number' }

/** Several numbers under one question. */
export type NumberList = QuestionBase &
  NumberLimits & { readonly kind: 'numberList'; readonly rows: readonly MatrixRow[] }

/** A day; `min` and `max` are ISO dates. */
export type DateQuestion = QuestionBase & {
  readonly kind: 'date'
  readonly min?: string
  readonly max?: string
}

/** A time of day, `07:30`. */
export type TimeQuestion = QuestionBase & {
  readonly kind: 'time'
  readonly min?: string
  readonly max?: string
}

/** A month of a year, `2026-11`. */
export type MonthQuestion = QuestionBase & {
  readonly kind: 'month'
  readonly min?: string
  readonly max?: string
}

/** Name, address and ways to reach a person. Always personal data. */
export type Address = QuestionBase & {
  readonly kind: 'address'
  readonly parts: readonly { readonly part: AddressPart; readonly required?: boolean }[]
}

export type AddressPart =
  | 'name'
  | 'organisation'
  | 'street'
  | 'postcode'
  | 'town'
  | 'email'
  | 'phone'

/** Files that citizens send; what a file is is told from its contents, not its name. */
export type Upload = QuestionBase & {
  readonly kind: 'upload'
  readonly accept: readonly FileType[]
  /** Of each file, in bytes; at most 10 MB. */
  readonly maxBytes: number
  readonly maxFiles: number
}

export type FileType = 'pdf' | 'jpeg' | 'png' | 'webp' | 'plainText' | 'odt' | 'docx'

/** A value computed from other answers; never asked. `text` is what the column is called. */
export type Computed = QuestionBase & {
  readonly kind: 'computed'
  readonly value: string
  readonly type: 'number' | 'text' | 'date' | 'truth'
}

/** A value that comes with the link (`?name=value`), one of a given list: nothing else is taken in. */
export type Hidden = QuestionBase & {
  readonly kind: 'hidden'
  readonly parameter: string
  readonly options: readonly Option[]
}

/** Words without a question: `text` is Markdown without HTML. Never has an answer. */
export type Statement = QuestionBase & { readonly kind: 'statement' }

/** The heading of a section within a page. */
export type SectionHeading = QuestionBase & { readonly kind: 'section' }

/** A picture; `text` is its caption. */
export type Picture = QuestionBase & {
  readonly kind: 'picture'
  readonly media: MediaName
  /** What the picture shows, for those who cannot see it. */
  readonly alternative: Text
}

/** A document to read; `text` is the words of the link. */
export type Download = QuestionBase & { readonly kind: 'download'; readonly media: MediaName }

/** Wiederholgruppe: the same few questions for each of several things, such as the members of a household. */
export type Repeat = QuestionBase & {
  readonly kind: 'repeat'
  /** What one of them is called: "Person". */
  readonly entry: Text
  readonly min: number
  readonly max: number
  readonly questions: readonly Repeatable[]
}

/** Kinds that may stand in a repeated group. */
export type Repeatable =
  | SingleChoice
  | YesNo
  | MultipleChoice
  | Scale
  | Rating
  | ShortText
  | NumberQuestion
  | DateQuestion
  | TimeQuestion
  | MonthQuestion
