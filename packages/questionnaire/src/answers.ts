import type { SpecialAnswer } from './question-base.ts'

/** What one person answered, by question id. A question that was not answered is absent. */
export type Answers = Readonly<Record<string, Answer>>

export type Answer =
  | ChoiceAnswer
  /** multipleChoice. Codes in the order of the options; `texts` (open texts) and `comments` by code. */
  | {
      readonly kind: 'choices'
      readonly codes: readonly string[]
      readonly texts?: Readonly<Record<string, string>>
      readonly comments?: Readonly<Record<string, string>>
    }
  /** matrix, differential. By row: the code of a point or a special answer; rows without an answer are absent. */
  | { readonly kind: 'rows'; readonly rows: Readonly<Record<string, RowAnswer>> }
  /** multipleMatrix. By row: the codes that were chosen, in the order of the options; never an empty list. */
  | { readonly kind: 'rowChoices'; readonly rows: Readonly<Record<string, RowChoices>> }
  /** dualMatrix, table. By row, then by scale or column; cells without an answer and rows without a cell are absent. */
  | {
      readonly kind: 'cells'
      readonly rows: Readonly<Record<string, Readonly<Record<string, CellAnswer>>>>
    }
  /** ranking. Codes from the first place on. */
  | { readonly kind: 'ranking'; readonly codes: readonly string[] }
  /** numberList, constantSum. By row. */
  | { readonly kind: 'numbers'; readonly values: Readonly<Record<string, number>> }
  /** textList (by row), address (by part). Never empty texts. */
  | { readonly kind: 'texts'; readonly values: Readonly<Record<string, string>> }
  /** upload. */
  | { readonly kind: 'files'; readonly files: readonly FileAnswer[] }
  /** repeat. One set of answers for each of the things, in the order in which they were entered. */
  | { readonly kind: 'entries'; readonly entries: readonly Answers[] }
  | ValueAnswer
  | { readonly kind: 'special'; readonly special: SpecialAnswer }

/** singleChoice, yesNo, place, consent, scale, rating, recommendation, hidden. `text` belongs to the option with `openText`. */
export type ChoiceAnswer = {
  readonly kind: 'choice'
  readonly code: string
  readonly text?: string
  readonly comment?: string
}

/** One plain value. */
export type ValueAnswer =
  /** number, slider, computed. */
  | { readonly kind: 'number'; readonly value: number }
  /** shortText, longText, computed. Never empty. */
  | { readonly kind: 'text'; readonly value: string }
  /** date, computed: ISO, `2026-11-22`. */
  | { readonly kind: 'date'; readonly value: string }
  /** time: `07:30`. */
  | { readonly kind: 'time'; readonly value: string }
  /** month: `2026-11`. */
  | { readonly kind: 'month'; readonly value: string }

export type RowAnswer =
  | { readonly kind: 'choice'; readonly code: string }
  | { readonly kind: 'special'; readonly special: SpecialAnswer }

export type RowChoices =
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  | { readonly kind: 'special'; readonly special: SpecialAnswer }

export type CellAnswer = RowAnswer | ValueAnswer

/** A file that was sent: what it is called, what it is by its contents, and the name under which it lies sealed. */
export type FileAnswer = {
  readonly name: string
  readonly type: string
  readonly bytes: number
  /** SHA-256 of the contents, hex. */
  readonly sha256: string
  /** Name of the sealed file beside the ballots: random, base64url. */
  readonly id: string
}

/** What a submitted HTML form offers; `URLSearchParams` and `FormData` of texts satisfy it. */
export type Form = {
  get(name: string): string | null
  getAll(name: string): readonly string[]
}

/** What an HTML form is filled with: names and values in order. */
export type FormEntries = readonly (readonly [name: string, value: string])[]

/**
 * The answer to one question, or undefined. Always ask this way: a question may be called `constructor`,
 * and a plain property access would then find something that nobody answered.
 */
export function answerTo(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}
