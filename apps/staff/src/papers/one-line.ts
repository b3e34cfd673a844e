import { plainText } from './plain-text.ts'

/** What somebody typed as a line, put into a text of a document: it stays one line, also in a table, and refers to no figure. */
export function oneLine(text: string): string {
  return plainText(text.replaceAll(/\s+/g, ' ').trim())
    .replaceAll('{{', '{ {')
    .replaceAll('|', '\\|')
}
