import type { Flaw } from '../../flaw.ts'
import { parsePattern } from './parse-pattern.ts'
import { longestPattern } from './pattern.ts'

/** Why a text is no pattern, the index where it stops being one, and what the author is told. */
export type PatternFlaw = {
  readonly code: keyof typeof messages
  readonly position: number
  readonly message: Flaw['message']
}

/** Undefined if `text` is a pattern. */
export function patternFlaw(text: string): PatternFlaw | undefined {
  const parsed = parsePattern(text)
  if (parsed.ok) return undefined
  const { position } = parsed
  const code = text.length > longestPattern ? 'tooLarge' : codeFor(text.slice(position))
  return { code, position, message: messages[code] }
}

/** What is wrong where the rest of a pattern begins with `rest`. */
function codeFor(rest: string): PatternFlaw['code'] {
  return rules.find(([beginning]) => beginning.test(rest))?.[1] ?? 'tooLarge'
}

const rules: readonly (readonly [beginning: RegExp, code: PatternFlaw['code']])[] = [
  [/^\(\?<?[=!]/, 'lookAround'],
  [/^\(\?(?!:)|^\\b/i, 'unsupported'],
  [/^\(/, 'unclosedGroup'],
  [/^\)/, 'unopenedGroup'],
  [/^\[(?:\\.|[^\]\\])*$/s, 'unclosedClass'],
  [/^\\[1-9k]/, 'backReference'],
  [/^\{/, 'badRepetition'],
  [/^[?*+]/, 'nothingToRepeat'],
  [/^[[\\]/, 'badCharacter'],
]

const messages = {
  lookAround: {
    de: 'Vorausschau und Rückschau sind nicht möglich: Ein Muster muss in einem Durchgang geprüft werden können.',
    en: 'Look-ahead and look-behind are not possible: it must be possible to check a pattern in one go.',
  },
  backReference: {
    de: 'Rückverweise sind nicht möglich: Ein Muster muss in einem Durchgang geprüft werden können.',
    en: 'Back references are not possible: it must be possible to check a pattern in one go.',
  },
  unsupported: {
    de: 'Das ist in Mustern hier nicht möglich. Gruppen beginnen mit „(“ oder „(?:“.',
    en: 'This is not possible in patterns here. Groups begin with “(” or “(?:”.',
  },
  unclosedGroup: {
    de: 'Zu dieser Klammer fehlt die schließende.',
    en: 'This parenthesis is not closed.',
  },
  unopenedGroup: {
    de: 'Zu dieser Klammer fehlt die öffnende. Für das Zeichen selbst schreiben Sie bitte „\\)“.',
    en: 'This parenthesis was never opened. For the sign itself please write “\\)”.',
  },
  unclosedClass: {
    de: 'Zu dieser eckigen Klammer fehlt die schließende.',
    en: 'This bracket is not closed.',
  },
  nothingToRepeat: {
    de: 'Vor diesem Zeichen steht nichts, was wiederholt werden kann.',
    en: 'There is nothing before this sign that could be repeated.',
  },
  badRepetition: {
    de: 'Diese Anzahl ist nicht möglich. Bitte schreiben Sie zum Beispiel „{5}“ oder „{1,3}“.',
    en: 'This number is not possible. Please write, for example, “{5}” or “{1,3}”.',
  },
  badCharacter: {
    de: 'Diese Zeichenklasse oder dieses Zeichen nach „\\“ gibt es nicht.',
    en: 'There is no such class of characters, or character after “\\”.',
  },
  tooLarge: {
    de: 'Dieses Muster ist zu umfangreich. Bitte kürzen Sie es oder wiederholen Sie weniger.',
    en: 'This pattern is too large. Please shorten it, or repeat less.',
  },
} as const
