import type { Form, FormEntries } from './answers.ts'

/**
 * Reads the body of a form (`application/x-www-form-urlencoded`) as URLSearchParams does, but finds a field without
 * looking through all of them: the collector reads every answer of a person with every page. Any text is accepted.
 */
export function parseForm(text: string): Form {
  const values = new Map<string, string[]>()
  readPairs(text, (name, value) => {
    const present = values.get(name)
    if (present === undefined) values.set(name, [value])
    else present.push(value)
  })
  return {
    get: (name) => values.get(name)?.[0] ?? null,
    getAll: (name) => values.get(name) ?? [],
  }
}

/** The same as entries in their order. */
export function parseEntries(text: string): FormEntries {
  const entries: (readonly [string, string])[] = []
  readPairs(text, (name, value) => entries.push([name, value]))
  return entries
}

function readPairs(text: string, take: (name: string, value: string) => void): void {
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = decode(equals === -1 ? pair : pair.slice(0, equals))
    take(name, equals === -1 ? '' : decode(pair.slice(equals + 1)))
  }
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
