import { openPress } from '../press/press.ts'
import { checkLetters } from './check-letters.ts'
import type { Letter, LetterSeries } from './letter.ts'
import type { LetterRefusal } from './refusal.ts'
import { typesetLetters } from './typeset-letters.ts'

/**
 * Letters for one file. Typst holds some 2 MB for a letter of two pages while it sets them: with so many the press stays
 * below 320 MB, however many files follow one another.
 */
export const LETTERS_PER_FILE = 80

// Apart from the press of the papers: nobody waits for a memo until ten thousand letters are printed.
const press = openPress()

export type PrintedLetters =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly refusals: readonly LetterRefusal[] }

/**
 * Letters after DIN 5008 form B in one PDF/UA-1 file, in their order, each on a sheet of its own (duplex): address in the
 * window, subject, text, access with QR and code, signature, and the notice on pages of its own. All or none are printed;
 * nothing that cannot be shown becomes a box or a question mark, it is refused with the number of the letter.
 */
export async function printLetters(
  series: LetterSeries,
  letters: readonly Letter[],
): Promise<PrintedLetters> {
  const refusals = checkLetters(series, letters)
  if (refusals.length > 0) return { ok: false, refusals }
  const result = await press({
    template: 'letters.typ',
    paper: JSON.stringify(typesetLetters(series, letters)),
    pictures: [],
    createdAt: Math.floor(Date.parse(series.createdAt) / 1000),
    standard: 'ua-1',
  })
  if (result.kind === 'pdf') return { ok: true, pdf: result.bytes }
  return { ok: false, refusals: [{ code: 'press', detail: result.sentence }] }
}
