import type { Text } from '@meinungsbild/questionnaire'
import type { NameResolver, SourceName } from '../expressions/names.ts'

/*
 * Earlier answers in texts: `{name}` in SurveyJS, `${name}` in XLSForm. What they mean is known only at the end, and words
 * around them are turned from HTML into Markdown before; until then a mark that no text contains stands in their place.
 */

/** A name in a text, and what names mean there. */
export type Placeholder = {
  readonly place: Text
  readonly source: string
  readonly name: SourceName
  readonly names: NameResolver
}

/** What a hostile file has beyond these stays as it is written. */
const mostPlaceholders = 100_000

const open = '\uE000'
const close = '\uE001'
const marked = /\uE000(\d+)\uE001/g

/** Puts marks in the place of what `pattern` finds: its first group is the name. Braces that stay are escaped. */
export function markPlaceholders(
  text: string,
  pattern: RegExp,
  { place, names }: Pick<Placeholder, 'place' | 'names'>,
  placeholders: Placeholder[],
): string {
  const clean = text.replace(/[\uE000\uE001]/g, '')
  let from = 0
  const pieces: string[] = []
  for (const { 0: source, 1: name = '', index } of clean.matchAll(pattern)) {
    if (placeholders.length >= mostPlaceholders) break
    pieces.push(escapedBraces(clean.slice(from, index)), `${open}${placeholders.length}${close}`)
    placeholders.push({ place, source, name: { name: name.trim(), attribute: '' }, names })
    from = index + source.length
  }
  return [...pieces, escapedBraces(clean.slice(from))].join('')
}

/** The text with each mark replaced. */
export function fillMarks(
  text: string,
  placeholders: readonly Placeholder[],
  fill: (placeholder: Placeholder) => string,
): string {
  if (!text.includes(open)) return text
  return text.replace(marked, (_, index: string) => {
    const placeholder = placeholders[Number(index)]
    return placeholder === undefined ? '' : fill(placeholder)
  })
}

/** Braces that are meant as such. */
export function escapedBraces(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}')
}
