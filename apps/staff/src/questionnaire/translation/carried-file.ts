import type { TakenText, TranslationEntry, TranslationFile } from '@meinungsbild/formats'

/**
 * What a file that was read would change, on its way through the report: the page carries it, the server remembers
 * nothing.
 */
export function carriedText(
  { source, entries }: TranslationFile,
  taken: readonly TakenText[],
): string {
  const wanted = new Set(taken.map(({ id, language }) => `${id} ${language}`))
  const rows = entries
    .filter(({ id, language }) => wanted.has(`${id} ${language}`))
    .map((own) => [own.id, own.language, own.source, own.words])
  return JSON.stringify({ source, rows })
}

/** Reads it again; undefined if somebody has written something else into the field. */
export function carriedFile(text: string): TranslationFile | undefined {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return undefined
  const { source, rows }: { readonly source?: unknown; readonly rows?: unknown } = value
  if (typeof source !== 'string' || !Array.isArray(rows)) return undefined
  const entries = rows.map(entryOf)
  return entries.includes(undefined)
    ? undefined
    : { ok: true, original: undefined, source, entries: entries.filter((own) => own !== undefined) }
}

function entryOf(row: unknown): TranslationEntry | undefined {
  if (!Array.isArray(row)) return undefined
  const [id, language, source, words]: readonly unknown[] = row
  return typeof id === 'string' &&
    typeof language === 'string' &&
    typeof source === 'string' &&
    typeof words === 'string'
    ? { id, language, source, words }
    : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
