import { characterOf } from './character.ts'
import { choice, repetition, step, type Part } from './parts.ts'
import { longestPattern, mostStates, type Pattern, type PatternState } from './pattern.ts'

/** `position` is where the text stops being a pattern; `patternFlaw` says why. */
export type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly position: number }

/**
 * Reads a regular expression of the safe kind, for which a text has to be read only once: characters, `.`, classes such
 * as `[a-zäöü]`, escapes such as `\d`, groups, `|`, `? * + {n} {n,} {n,m}`, `^` and `$`. With `(?i)` in front, capital and
 * small letters are the same. Refuses what would have to go back: look-around and back references.
 */
export function parsePattern(text: string): ParsedPattern {
  const flags = text.startsWith('(?i)') ? 'i' : ''
  const reading: Reading = { text, flags, at: flags === '' ? 0 : 4 }
  const part = text.length <= longestPattern && readChoice(reading)
  const end: PatternState = { next: [] }
  const states: PatternState[] = []
  const start = part && reading.at === text.length && part(states, end)
  return start && states.length <= mostStates
    ? { ok: true, pattern: { start, end, size: states.length } }
    : { ok: false, position: reading.at }
}

/** Where the reader stands. A function that cannot go on returns undefined and leaves it where the flaw is. */
type Reading = {
  readonly text: string
  readonly flags: string
  at: number
}

function readChoice(reading: Reading): Part | undefined {
  const ways: Part[][] = []
  do {
    const parts: Part[] = []
    while (!/^[|)]?$/.test(reading.text.charAt(reading.at))) {
      const part = readPart(reading)
      const repeated = part && readRepetition(reading, part)
      if (!repeated) return undefined
      parts.push(repeated)
    }
    ways.push(parts)
  } while (take(reading, /\|/y))
  return choice(ways)
}

function readPart(reading: Reading): Part | undefined {
  const start = reading.at
  if (take(reading, /\((?:\?:)?(?!\?)/y)) {
    const inner = readChoice(reading)
    if (!inner || take(reading, /\)/y)) return inner
    reading.at = start
    return undefined
  }
  const [edge] = take(reading, /[\^$]/y) ?? []
  if (edge) return step({ edge: edge === '^' ? 'start' : 'end' })
  const [source] = take(reading, characterSource) ?? []
  const character = source && characterOf(source, reading.flags)
  if (character) return step({ character })
  reading.at = start
  return undefined
}

/** A class, an escape, or any character that has no other meaning. */
const characterSource =
  /\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[\w=]+\}|u\w{4}|x\w\w|[^1-9bBk])|[^\\[({?*+]/suy

/** Reads how often `part` is repeated, if that is said. A lazy `*?` fits the same texts as `*`. */
function readRepetition(reading: Reading, part: Part): Part | undefined {
  const start = reading.at
  const [sign, from, comma, to] = take(reading, /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y) ?? []
  if (!sign) return reading.text[start] === '{' ? undefined : part
  const least = Number(from ?? (sign[0] === '+' ? 1 : 0))
  const most = to ? Number(to) : from && !comma ? least : sign[0] === '?' ? 1 : Infinity
  if (least <= most) return repetition(part, least, most)
  reading.at = start
  return undefined
}

/** Steps over what `pattern` finds here. */
function take(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at
  const found = pattern.exec(reading.text)
  if (found) reading.at = pattern.lastIndex
  return found
}
