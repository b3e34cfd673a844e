import { matchPattern } from './match-pattern.ts'
import { parsePattern, type ParsedPattern } from './parse-pattern.ts'

/** Patterns stand in a questionnaire and are asked again for every answer. */
const known = new Map<string, ParsedPattern>()
const mostKnown = 100

/** So many characters times states take at most some tenths of a second. */
const mostSteps = 4_000_000

/** Whether all of `text` fits the pattern; empty if that is none, or so large that it would take too long to tell. */
export function matches(text: string, pattern: string): boolean | null {
  const parsed = known.get(pattern) ?? parsePattern(pattern)
  if (known.size >= mostKnown) known.clear()
  known.set(pattern, parsed)
  return parsed.ok && parsed.pattern.size * text.length <= mostSteps
    ? matchPattern(parsed.pattern, text, { whole: true })
    : null
}
