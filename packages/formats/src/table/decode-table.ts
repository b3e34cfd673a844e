import { largestFile, readText, tooLarge } from '../safe/read-text.ts'
import type { Refused } from '../report.ts'

/** What a text file was written in. */
export type Encoding = 'unicode' | 'latin1'

/**
 * The text of a table that other programs of the house wrote: UTF-8 or UTF-16, and whatever is neither is taken for
 * Latin-1 in the form of Windows (windows-1252), which has a sign for every byte. Refused: more than 20 MB, and files
 * with NUL bytes, which are no text in any of these.
 */
export function decodeTable(
  file: Uint8Array,
): { readonly ok: true; readonly text: string; readonly encoding: Encoding } | Refused {
  if (file.length > largestFile) return tooLarge
  const unicode = readText(file)
  if (unicode.ok) return { ...unicode, encoding: 'unicode' }
  if (file.includes(0)) return unicode
  return { ok: true, text: new TextDecoder('windows-1252').decode(file), encoding: 'latin1' }
}
