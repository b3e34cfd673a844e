import type { Ending, Order, Question, Text } from '@meinungsbild/questionnaire'
import type { Use } from './source-expression.ts'

/*
 * A questionnaire between reading and translating. What its expressions mean is known only when all its questions are, so
 * readers first build these, with the expressions as the file has them; `settleDraft` puts the expressions in.
 */

export type Draft = {
  readonly pages: readonly DraftPage[]
  /** Computed values without a place of their own; they get one after the questions they look at. */
  readonly computed: readonly DraftItem[]
  readonly jumps: readonly DraftJump[]
}

export type DraftPage = {
  readonly id: string
  readonly title?: Text
  readonly introduction?: Text
  readonly order?: Order
  /** All of these must hold for the page to be shown. */
  readonly visible: readonly Use[]
  readonly items: readonly DraftItem[]
}

export type DraftItem = {
  readonly question: Question
  /** All of these must hold for the question to be shown. */
  readonly visible: readonly Use[]
  /** One of these must hold for the question to be required. */
  readonly required: readonly Use[]
  /** Conditions of options and rows, by code or id: all must hold. */
  readonly parts: ReadonlyMap<string, readonly Use[]>
  readonly checks: readonly { readonly use: Use; readonly message: Text }[]
  /** Of a computed value. */
  readonly value?: Use
  /** The computed value that the words show; they are left out where it cannot be computed. */
  readonly shows?: string
}

/** `to`: `end`, an ending, or the page of a question. */
export type DraftJump = {
  readonly use: Use
  readonly to:
    | { readonly kind: 'end' }
    | { readonly kind: 'question'; readonly id: string }
    | { readonly kind: 'ending'; readonly ending: Ending }
}

export function itemOf(question: Question, more: Partial<DraftItem> = {}): DraftItem {
  return { question, visible: [], required: [], parts: new Map(), checks: [], ...more }
}
