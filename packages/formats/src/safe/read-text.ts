import { refused, type Refused } from '../report.ts'

const megabyte = 1_000_000

/** No file of a form that is text, packed or not, is larger. */
export const largestFile = 20 * megabyte

/**
 * The text of a file, or the text itself: UTF-8, or UTF-16 with a byte order mark. Refused: more than 20 MB, and what is
 * no text in these encodings.
 */
export function readText(
  file: Uint8Array | string,
): { readonly ok: true; readonly text: string } | Refused {
  if (file.length > largestFile) return tooLarge
  if (typeof file === 'string') return { ok: true, text: file.replace(/^\uFEFF/, '') }
  const [first, second] = file
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(file) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return refused(
      'notText',
      'Die Datei ist keine Textdatei in UTF-8. Bitte exportieren Sie sie noch einmal.',
      'The file is no text in UTF-8. Please export it once more.',
    )
  }
}

export const tooLarge = refused(
  'tooLarge',
  `Die Datei ist zu groß (höchstens ${largestFile / megabyte} MB).`,
  `The file is too large (at most ${largestFile / megabyte} MB).`,
)
