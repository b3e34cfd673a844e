import { inLanguage, type Text } from '@meinungsbild/questionnaire'
import type { KeyFigureResult } from './key-figures/key-figure.ts'
import { lookUpFigure, type RefusalCode } from './look-up-figure.ts'
import { parseReference, piecesOf, type Piece } from './reference.ts'
import type { ReleasedResults } from './results.ts'

export type ResolvedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusals: readonly FigureRefusal[] }

export type FigureRefusal = {
  /** As it stands in the text, braces included. */
  readonly reference: string
  readonly code: RefusalCode
  readonly message: Text
}

/**
 * Puts the released figures in the place of their references (see `reference.ts`). All or nothing: one reference that
 * cannot be resolved refuses the text, and all that cannot are named. A resolved text contains no `{{`.
 */
export function resolveFigures(
  text: string,
  released: ReleasedResults,
  keyFigures: readonly KeyFigureResult[],
  language: string,
): ResolvedText {
  const refusals: FigureRefusal[] = []
  const words = piecesOf(text).map((piece) => {
    if (piece.kind === 'words') return piece.text
    const reference = piece.kind === 'reference' ? parseReference(piece.source) : undefined
    if (reference === undefined) {
      refusals.push(unreadable(piece))
      return ''
    }
    const found = lookUpFigure(reference, released, keyFigures)
    if (found.kind === 'found') return inLanguage(found.shown, language)
    refusals.push({ reference: piece.source, code: found.code, message: found.message })
    return ''
  })
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, text: words.join('') }
}

function unreadable(piece: Exclude<Piece, { readonly kind: 'words' }>): FigureRefusal {
  const message =
    piece.kind === 'open'
      ? {
          de: 'Nach „{{“ fehlt das schließende „}}“.',
          en: 'The closing “}}” after “{{” is missing.',
        }
      : {
          de: 'Dieser Verweis ist nicht bekannt. Bitte wählen Sie eine Zahl aus der Liste.',
          en: 'This reference is not known. Please choose a figure from the list.',
        }
  return { reference: piece.source, code: 'unknownReference', message }
}
