import type { RedactionKind } from './redaction-kind.ts'

/** A part of a text that is to be blacked out: from `from` up to, not including, `to`, in UTF-16 units. */
export type Mark = { readonly from: number; readonly to: number; readonly kind: RedactionKind }

/** Finds one kind. The group `part`, where the pattern has one, is what is marked; else all that was found. */
export type Finder = { readonly kind: RedactionKind; readonly pattern: RegExp }

/** All marks that a finder makes in a text. Its pattern must have the flags `d`, `g` and `u`. */
export function marksOf({ kind, pattern }: Finder, text: string): readonly Mark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [from, to] = match.indices?.groups?.['part'] ?? match.indices?.[0] ?? [0, 0]
    return from < to ? [{ from, to, kind }] : []
  })
}
