/** Lines of the address zone (DIN 5008), and signs that can still be read in a line of the window. */
export const MOST_LINES = 6
export const LONGEST_LINE = 60

/** So many signs fit at full size, whatever they are. */
const COMFORTABLE_LINE = 38

/**
 * An address as it stands in the window: empty lines left out, long ones broken between words as long as there are lines left,
 * the longest first. What is still too long then is set smaller.
 */
export function addressLines(address: readonly string[]): readonly string[] {
  const lines = address.map((line) => line.trim()).filter((line) => line !== '')
  while (lines.length < MOST_LINES) {
    const at = longestIn(lines)
    const [first, second] = broken(lines[at] ?? '')
    if (second === undefined) break
    lines.splice(at, 1, first, second)
  }
  return lines
}

function longestIn(lines: readonly string[]): number {
  return lines.reduce(
    (longest, line, at) => (line.length > (lines[longest]?.length ?? 0) ? at : longest),
    0,
  )
}

/** In two parts, the first as long as it may be; in one if it is short or has no place to break. */
function broken(line: string): readonly [string, string?] {
  if (line.length <= COMFORTABLE_LINE) return [line]
  const at = line.lastIndexOf(' ', COMFORTABLE_LINE)
  return at <= 0 ? [line] : [line.slice(0, at), line.slice(at + 1)]
}
