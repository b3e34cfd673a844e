import type { Flaw } from '../flaw.ts'
import { flawAt } from './flaw-at.ts'

/** Which names are allowed for a sort of thing, and how to say so. */
type Naming = { readonly pattern: RegExp; readonly de: string; readonly en: string }

const idNaming: Naming = {
  pattern: /^[A-Za-z][A-Za-z0-9_]{0,63}$/,
  de: 'Erlaubt sind bis zu 64 Buchstaben (ohne Umlaute), Ziffern und „_“, beginnend mit einem Buchstaben.',
  en: 'Use up to 64 letters (A to Z), digits and “_”, beginning with a letter.',
}

export const codeNaming: Naming = {
  pattern: /^[^\s~]{1,40}$/,
  de: 'Erlaubt sind 1 bis 40 Zeichen ohne Leerzeichen und ohne „~“.',
  en: 'Use 1 to 40 characters without spaces and without “~”.',
}

export const rowNaming: Naming = {
  pattern: /^[A-Za-z0-9_-]{1,40}$/,
  de: 'Erlaubt sind 1 bis 40 Buchstaben (ohne Umlaute), Ziffern, „_“ und „-“.',
  en: 'Use 1 to 40 letters (A to Z), digits, “_” and “-”.',
}

/** Fields that every page of a survey already has beside the questions; a question of that name would overwrite them. */
const reservedFields = [
  'page',
  'shown',
  'language',
  'id',
  'seed',
  'token',
  'carried',
  'onward',
  'go',
]

export function lintQuestionId(id: string, path: string, seen: Set<string>): readonly Flaw[] {
  return reservedFields.includes(id) ? [reserved(id, path)] : lintName(id, path, idNaming, seen)
}

/** How the form calls what comes after the last page, and how jumps call the end. */
const reservedPages = ['check', 'ending', 'end']

export function lintPageId(id: string, path: string, seen: Set<string>): readonly Flaw[] {
  return reservedPages.includes(id) ? [reserved(id, path)] : lintName(id, path, idNaming, seen)
}

/** A name must fit its pattern, be new among its siblings - it is added to `seen` - and mean nothing to JavaScript. */
export function lintName(
  name: string,
  path: string,
  naming: Naming,
  seen: Set<string>,
): readonly Flaw[] {
  if (!naming.pattern.test(name)) {
    const de = `Die Kennung „${name}“ ist nicht zulässig. ${naming.de}`
    return [flawAt(path, 'badId', de, `The id “${name}” is not allowed. ${naming.en}`)]
  }
  if (name in {}) return [reserved(name, path)]
  if (seen.has(name)) {
    return [
      flawAt(
        path,
        'duplicateId',
        `Die Kennung „${name}“ kommt mehrfach vor. Bitte vergeben Sie jede nur einmal.`,
        `The id “${name}” is used more than once. Please use each only once.`,
      ),
    ]
  }
  seen.add(name)
  return []
}

function reserved(name: string, path: string): Flaw {
  return flawAt(
    path,
    'reservedId',
    `Die Kennung „${name}“ ist dem System vorbehalten. Bitte wählen Sie eine andere.`,
    `The id “${name}” is reserved for the system. Please choose another one.`,
  )
}
