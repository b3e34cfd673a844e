import type { Media, MediaName } from './media.ts'
import type { Order } from './parts.ts'
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
  /** The start page in German Sign Language (DGS), by language of the survey. */
  readonly signLanguage?: Readonly<Record<Language, MediaName>>
  /** Shown after sending, Markdown without HTML. */
  readonly closing?: Text
  readonly pages: readonly Page[]
  /** Other ends than the thanks: who does not belong to the population (Screen-out), or a quota that is full. */
  readonly endings?: readonly Ending[]
  readonly quotas?: readonly Quota[]
  /** Versions of which each person sees one (A/B); `variant()` says which. */
  readonly variants?: readonly Variant[]
  /** Groups of neighbouring pages that change places with each other, by page id. */
  readonly shuffledPages?: readonly (readonly string[])[]
  /** Pictures, documents and videos, by name. */
  readonly media?: Readonly<Record<MediaName, Media>>
}

export type Page = {
  /** Matches `/^[A-Za-z][A-Za-z0-9_]*$/`; unique in the questionnaire. */
  readonly id: string
  readonly title?: Text
  /** Markdown without HTML, above the first question. */
  readonly introduction?: Text
  /** Expression: the page is skipped unless it holds for the answers of earlier pages. */
  readonly visibleIf?: string
  readonly questions: readonly Question[]
  readonly order?: Order
  /** Where it goes on after this page; the first jump whose condition holds counts. Only forwards. */
  readonly jumps?: readonly Jump[]
  /** The page in German Sign Language (DGS), by language of the survey. */
  readonly signLanguage?: Readonly<Record<Language, MediaName>>
}

/** `to`: the id of a later page or of an ending, or `end` for the check page. */
export type Jump = { readonly if: string; readonly to: string }

export type Ending = {
  /** Matches `/^[A-Za-z][A-Za-z0-9_]*$/`; unique among pages and endings. */
  readonly id: string
  readonly title: Text
  /** Markdown without HTML. */
  readonly text: Text
}

/** Quote: once `limit` answers for which `when` holds are in, the others are led to `ending`. */
export type Quota = {
  readonly id: string
  readonly when: string
  readonly limit: number
  readonly ending: string
}

/** `share`: how often it is drawn, relative to the others. */
export type Variant = { readonly id: string; readonly share: number }
