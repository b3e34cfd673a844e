/** A word, number, quoted text or sign of an expression, as it is written. The end is an empty one. */
export type Token = { readonly text: string; readonly position: number }

/**
 * In this order: number; text; name with its parts; signs that are only understood together, so that `==` is seen as
 * what it is; any other sign.
 */
const token =
  /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|(?:'[^']*')+|(?:[A-Za-z]\w*|(?:`[^`]*`)+)(?:\.(?:\w+|(?:`[^`]*`)+))*|[<>=!&|*]+|\S/gu

/** Cuts any text into tokens; which of them make sense where is for the parser to say. */
export function readTokens(text: string): readonly Token[] {
  const tokens = Array.from(text.matchAll(token), ({ 0: found, index }) => ({
    text: found,
    position: index,
  }))
  return [...tokens, { text: '', position: text.length }]
}
