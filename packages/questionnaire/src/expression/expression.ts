/*
 * The one language of conditions and computed values. It has two forms: a text that a person reads and writes, such as
 * `wohndauer >= 5 and uses contains 'playground'`, and the tree below. `parseExpression` and `printExpression` lead from
 * one to the other; questionnaires keep the text.
 *
 * Values are numbers, texts, truth values, lists, and empty. There is no silent conversion between them but one: where a
 * number meets a text that is a numeral ('12', as codes are), the text is read as that number. What else other tools
 * convert in silence is written out here with `number()`, `text()` and `truth()`.
 */

/** An expression as a tree. */
export type Expression =
  | Literal
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | Reference
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | Operation
  | Call

/**
 * `12.5`, `'north'`, `true`, `empty` (which is `null`). A date is a text in ISO form, `'2026-12-24'`. Numbers are finite
 * and not negative: `-3` is the negation of 3.
 */
export type Literal = { readonly kind: 'literal'; readonly value: number | string | boolean | null }

/**
 * An answer: `q`, one row of a matrix `q.paths`, one cell of a table `q.paths.importance`. The first part is the id of a
 * question. An unanswered or hidden question is empty, and so is one with a special answer ("weiß nicht").
 */
export type Reference = { readonly kind: 'reference'; readonly path: readonly string[] }

/** Both sides and what joins them. `&` joins texts; `contains` and `in` ask a list for an item, or a text for a part. */
export type Operation = {
  readonly kind: 'operation'
  readonly operator: Operator
  readonly left: Expression
  readonly right: Expression
}

export type Operator =
  | 'and'
  | 'or'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'contains'
  | 'in'
  | '+'
  | '-'
  | '*'
  | '/'
  | 'mod'
  | '^'
  | '&'

/** A function of the language, by name. Which names there are and what they take is said in `functions/`. */
export type Call = {
  readonly kind: 'call'
  readonly name: string
  readonly arguments: readonly Expression[]
}

/** What an expression can be worth. `null` is empty: nothing was answered, or nothing can be computed. */
export type Value = number | string | boolean | null | readonly Value[]

/** What an expression is worth, as far as it can be told without any answer. */
export type ValueType =
  | 'number'
  | 'text'
  | 'truth'
  /** A text in ISO form: day, month or time of day. */
  | 'date'
  | 'list'
  /** Empty, or known only when the answers are. */
  | 'unknown'

/** Where an expression finds what it refers to. Nothing in it is looked up anywhere else: the core has no clock. */
export type Surroundings = {
  /** The value of an answer; `null` if nothing was answered or there is no such thing. */
  readonly value: (path: readonly string[]) => Value
  /** Whether anything was answered, a special answer included. */
  readonly isAnswered: (path: readonly string[]) => boolean
  /** The special answer that was given: `dontKnow`, `noAnswer`, `notApplicable`. */
  readonly special: (path: readonly string[]) => string | null
  /** The code of a chosen point of a scale, whose value is a number. */
  readonly code: (path: readonly string[]) => Value
  /** What was written beside an option, or as a comment. */
  readonly comment: (path: readonly string[]) => string | null
  /** The label of what was answered, as the reader sees it. */
  readonly label: (path: readonly string[]) => string | null
  /** ISO date of the day on which the answers are given. */
  readonly today: string
  /** The language in which they are given. */
  readonly language: string
  /** The variant (A/B) that the person was assigned to; `null` if the questionnaire has none. */
  readonly variant: string | null
}
