import type { Form, FormEntries } from './answers.ts'
import { formOf } from './carried.ts'

/**
 * Reads the body of a form (`application/x-www-form-urlencoded`) as URLSearchParams does, but finds a field without
 * looking through all of them: the collector reads every answer of a person with every page. Any text is accepted.
 */
export function parseForm(text: string): Form {
  return formOf(parseEntries(text))
}

/** The same as entries in their order. */
export function parseEntries(text: string): FormEntries {
  return text.split('&').flatMap((pair) => {
    if (pair === '') return []
    const equals = pair.indexOf('=')
    const name = decode(equals === -1 ? pair : pair.slice(0, equals))
    return [[name, equals === -1 ? '' : decode(pair.slice(equals + 1))] as const]
  })
}

function decode(part: string): string {
  const spaced = part.includes('+') ? part.replaceAll('+', ' ') : part
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    // No browser sends broken escapes; whoever does gets them back as they are.
    return spaced
  }
}
