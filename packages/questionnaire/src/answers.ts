import type { SpecialAnswer } from './question.ts'

/** What one person answered, by question id. A question that was not answered is absent. */
export type Answers = Readonly<Record<string, Answer>>

export type Answer =
  /** singleChoice, scale. `text` belongs to the option with `openText`. */
  | { readonly kind: 'choice'; readonly code: string; readonly text?: string }
  /** multipleChoice. Codes in the order of the options; `texts` by code. */
  | {
      readonly kind: 'choices'
      readonly codes: readonly string[]
      readonly texts?: Readonly<Record<string, string>>
    }
  /** matrix. By row: the code of a point or a special answer; rows without an answer are absent. */
  | { readonly kind: 'rows'; readonly rows: Readonly<Record<string, RowAnswer>> }
  | { readonly kind: 'number'; readonly value: number }
  /** shortText, longText. Never empty. */
  | { readonly kind: 'text'; readonly value: string }
  /** date: ISO, `2026-11-22`. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'special'; readonly special: SpecialAnswer }

export type RowAnswer =
  | { readonly kind: 'choice'; readonly code: string }
  | { readonly kind: 'special'; readonly special: SpecialAnswer }

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
