import { longestText } from '../limits.ts'

/** `parts` with `separator` between them; empty if the separators alone would make too long a text. */
export function joinTexts(parts: readonly string[], separator: string): string | null {
  return parts.length * separator.length > longestText ? null : parts.join(separator)
}
