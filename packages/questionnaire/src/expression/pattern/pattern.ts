/**
 * A pattern as a machine: each character of a text leads from some states to others. It fits when `end` is reached. As
 * the machine is in many states at once, it never has to go back in the text (Thompson 1968).
 */
export type Pattern = {
  readonly start: PatternState
  readonly end: PatternState
  /** How many states there are. */
  readonly size: number
}

/** With `character`, it leads on over one that fits; with `edge`, at that end of the text; otherwise at once. */
export type PatternState = {
  readonly character?: RegExp
  readonly edge?: 'start' | 'end'
  readonly next: readonly PatternState[]
}

/** No pattern has a longer text, or more states with everything repeated. */
export const longestPattern = 1_000
export const mostStates = 2_000
