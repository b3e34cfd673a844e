import type { Flaw } from '../flaw.ts'
import { isKeyword } from './keywords.ts'
import { isOperator } from './operators.ts'
import { suggestions } from './suggestions.ts'

/** What the author is told about a word or sign that cannot stand where it stands. */
export function misplacedMessage(found: string): Flaw['message'] {
  const meant = suggestions.get(found.toLowerCase())
  if (meant !== undefined && meant !== found) {
    return {
      de: `Bitte schreiben Sie „${meant}“ statt „${found}“.`,
      en: `Please write “${meant}” instead of “${found}”.`,
    }
  }
  const own = bySign.get(found)
  if (own !== undefined) return own
  if (isOperator(found)) {
    return {
      de: `Vor „${found}“ fehlt ein Wert.`,
      en: `A value is missing before “${found}”.`,
    }
  }
  if (isKeyword(found) || /^[\w'`([]/.test(found)) {
    return {
      de: `Vor „${found}“ fehlt ein Operator, zum Beispiel „and“ oder „=“.`,
      en: `An operator is missing before “${found}”, for example “and” or “=”.`,
    }
  }
  return /\p{L}/u.test(found)
    ? {
        de: `Namen mit Zeichen wie „${found}“ schreiben Sie bitte in Gravis-Zeichen, zum Beispiel \`größe\`.`,
        en: `Please write names with characters such as “${found}” in backticks, for example \`größe\`.`,
      }
    : {
        de: `Das Zeichen „${found}“ gibt es in Ausdrücken nicht.`,
        en: `There is no sign “${found}” in expressions.`,
      }
}

const quotation = {
  de: "Texte stehen hier in einfachen geraden Anführungszeichen: 'Text'.",
  en: "Texts stand in single straight quotation marks here: 'text'.",
}

const bracket = {
  de: 'Zu dieser Klammer fehlt die öffnende oder ein Wert davor.',
  en: 'This bracket was never opened, or a value is missing before it.',
}

const bySign: ReadonlyMap<string, Flaw['message']> = new Map([
  ...Array.from('"„“”‚‘’', (mark) => [mark, quotation] as const),
  [')', bracket],
  [']', bracket],
  [
    "'",
    {
      de: 'Hier beginnt ein Text, zu dem das schließende Anführungszeichen fehlt.',
      en: 'A text begins here whose closing quotation mark is missing.',
    },
  ],
  [
    '`',
    {
      de: 'Hier beginnt ein Name, zu dem das schließende Gravis-Zeichen fehlt.',
      en: 'A name begins here whose closing backtick is missing.',
    },
  ],
  [
    ',',
    {
      de: 'Hier kann kein Komma stehen. Zahlen schreiben Sie bitte mit Punkt, zum Beispiel 3.5.',
      en: 'There can be no comma here. Please write numbers with a point, for example 3.5.',
    },
  ],
  [
    '.',
    {
      de: 'Nach diesem Punkt fehlt der Name einer Zeile oder Spalte.',
      en: 'The name of a row or column is missing after this point.',
    },
  ],
  [
    'not',
    {
      de: 'Bitte setzen Sie „not“ mit dem, was es verneint, in Klammern.',
      en: 'Please put “not” in parentheses, together with what it negates.',
    },
  ],
])
