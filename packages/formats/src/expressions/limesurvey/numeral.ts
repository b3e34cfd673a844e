/** Whether PHP takes a text for a number. */
export function isNumeral(text: string): boolean {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text)
}

/** Whether none of the texts that an answer can be is a number. */
export function areWords(codes: readonly string[] | undefined): boolean {
  return codes !== undefined && !codes.some(isNumeral)
}
