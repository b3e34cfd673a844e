import type { PaperBlock } from '@meinungsbild/documents'
import { plainText } from '../../papers/plain-text.ts'

/** Blocks made of texts that somebody typed or that are computed: none of it is markup. */
export function heading(text: string, level: 1 | 2 | 3 = 1): PaperBlock {
  return { kind: 'heading', level, text: plainText(text) }
}

export function paragraph(text: string): PaperBlock {
  return { kind: 'paragraph', text: plainText(text) }
}

export function list(items: readonly string[]): PaperBlock {
  return { kind: 'list', ordered: false, items: items.map(plainText) }
}

export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): PaperBlock {
  return {
    kind: 'table',
    caption: plainText(caption),
    head: head.map(plainText),
    rows: rows.map((row) => row.map(plainText)),
    numeric: [],
  }
}
