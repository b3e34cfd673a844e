const encoder = new TextEncoder()

/** The text if it has at most so many bytes of UTF-8; else as many characters as fit with an ellipsis behind them. */
export function withinBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text
  const ellipsis = '…'
  // `encodeInto` never writes a part of a character.
  const { read } = encoder.encodeInto(text, new Uint8Array(most - Buffer.byteLength(ellipsis)))
  return text.slice(0, read) + ellipsis
}
