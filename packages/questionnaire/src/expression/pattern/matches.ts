import { matchPattern } from './match-pattern.ts'
import { parsePattern, type ParsedPattern } from './parse-pattern.ts'

/** Patterns stand in a questionnaire and are asked again for every answer. */
const known = new Map<string, ParsedPattern>()
const mostKnown = 100

/** Whether all of `text` fits the pattern; empty if that is none. */
export function matches(text: string, pattern: string): boolean | null {
  const parsed = known.get(pattern) ?? parsePattern(pattern)
  if (known.size >= mostKnown) known.clear()
  known.set(pattern, parsed)
  return parsed.ok ? matchPattern(parsed.pattern, text, { whole: true }) : null
}
