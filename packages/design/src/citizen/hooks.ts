/*
 * Where the script of the question pages may add something. Every page is complete without it: no hook carries anything
 * that is not also there in words. Words for the script stand in the attribute's value, parted by `|`, with `{}` for a
 * number, because only the server knows the language of the page.
 */
export const hooks = {
  /** The form of the journey: what a button says while the form is on its way. */
  journey: 'data-journey',
  /** Empty, for screen readers: what the script has to say. */
  status: 'data-status',
  /**
   * What says that answers are sealed on the server: the script that does it in the browser | where the survey is, as that
   * script needs it. Not there where only the server can do it.
   */
  sealed: 'data-sealed',
  /**
   * A form on whose page something depends on answers to the same page: the day, if it matters | where the questionnaire
   * is | one more question has appeared | {} more questions have appeared.
   */
  live: 'data-live',
  /**
   * The place of a question on its page, by id: a `div`, or a `template` as long as an answer on the same page keeps the
   * question from being shown. The template holds the `div` that stands in its place when it is. Who shows it adds its id
   * to the form's field `shown`, so that the server does not send the page back because of it.
   */
  question: 'data-question',
  /** The same place: the ids of questions of the page, parted by spaces, whose answers change how this one looks. */
  follows: 'data-follows',
  /** Around a `select` with many options: label of a search field | how many options fit. */
  search: 'data-search',
  /** A checkbox that rules out all others of its name: "Nichts davon", "weiß nicht". */
  exclusive: 'data-exclusive',
  /** Around special answers; its value is the id of the question that they answer instead of its other fields. */
  instead: 'data-instead',
  /** Around the text field of a slider: least | greatest | step. A range input may stand beside it. */
  slider: 'data-slider',
  /** The list of a ranking, one `li` with a `select` per option: move up | move down | now in place {} | without a place. */
  ranking: 'data-ranking',
  /** Around the fields that share out a total: the total | sum so far | left over | too much. */
  total: 'data-total',
  /** A text area: most characters | characters left | characters too many. */
  count: 'data-count',
  /** A field for files: most bytes | a file is too large | a file is of another type. */
  files: 'data-files',
} as const

export type Hook = keyof typeof hooks

/** The attribute of a hook, to be spread over an element. */
export function hook(name: Hook, ...words: readonly (string | number)[]) {
  return { [hooks[name]]: words.join('|') }
}
