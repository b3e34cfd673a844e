/** Escapes that mean something only in the stricter reading, or nothing at all. */
const specialEscape = /\\[^\WdDwWsSnrtfv]/

/**
 * What decides whether one character fits `source`: a character, an escape or a class. That is left to `RegExp`, which
 * gets no more than one. It reads strictly, with Unicode, and what other tools write with needless escapes (`\@`)
 * leniently. Undefined if there is no such character.
 */
export function characterOf(source: string, flags: string): RegExp | undefined {
  for (const mode of specialEscape.test(source) ? ['u'] : ['u', '']) {
    try {
      return new RegExp(`^${source}$`, flags + mode)
    } catch {
      // The other reading may know it.
    }
  }
  return undefined
}
