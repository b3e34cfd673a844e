import type { Condition } from './condition.ts'
import type { Question } from './question.ts'
import type { Language, Text } from './text.ts'

/**
 * What is asked: pages of questions, in order. A questionnaire is plain data; nothing about a person or a day is in it.
 * Once published it is immutable and known by its hash.
 */
export type Questionnaire = {
  readonly id: string
  readonly title: Text
  /** The first one is the default; every `Text` must exist in each of them before release. */
  readonly languages: readonly [Language, ...Language[]]
  /** Shown on the start page, Markdown without HTML. */
  readonly introduction?: Text
  /** Shown after sending, Markdown without HTML. */
  readonly closing?: Text
  readonly pages: readonly Page[]
}

export type Page = {
  /** Matches `/^[A-Za-z][A-Za-z0-9_]*$/`; unique in the questionnaire. */
  readonly id: string
  readonly title?: Text
  /** Markdown without HTML, above the first question. */
  readonly introduction?: Text
  /** The page is skipped unless this holds for the answers of earlier pages. */
  readonly visibleIf?: Condition
  readonly questions: readonly Question[]
}
