/*
 * Where the script of the question pages may add something. Every page is complete without it: no hook carries anything
 * that is not also there in words. Words for the script stand in the attribute's value, parted by `|`, with `{}` for a
 * number, because only the server knows the language of the page.
 */
export const hooks = {
  /** The form of the journey. */
  journey: 'data-journey',
  /**
   * The place of a question on its page, by id: a `div`, or a `template` as long as an answer on the same page keeps the
   * question from being shown. The template holds the `div` that stands in its place when it is. Who shows it adds its id
   * to the form's field `shown`, so that the server does not send the page back because of it.
   */
  question: 'data-question',
  /** Around a `select` with many options: label of a search field | how many options fit. */
  search: 'data-search',
  /** A checkbox that rules out all others of its name: "Nichts davon", "weiß nicht". */
  exclusive: 'data-exclusive',
  /** Around the special answers beside fields; its value is the id of the question that they answer instead. */
  instead: 'data-instead',
  /** Around the text field of a slider: least | greatest | step. A range input may stand beside it. */
  slider: 'data-slider',
  /** The list of a ranking, one `li` with a `select` per option: move up | move down | now in place {}. */
  ranking: 'data-ranking',
  /** Around the fields that share out a total: the total | sum so far | left over | too much. */
  total: 'data-total',
  /** A text area: most characters | characters left | characters too many. */
  count: 'data-count',
} as const

export type Hook = keyof typeof hooks

/** The attribute of a hook, to be spread over an element. */
export function hook(name: Hook, ...words: readonly (string | number)[]) {
  return { [hooks[name]]: words.join('|') }
}
