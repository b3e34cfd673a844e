import { gapsBetween, type Gap } from './gaps.ts'
import type { Mark } from './mark.ts'
import { redactionKinds, redactionLabel, type RedactionKind } from './redaction-kind.ts'

/*
 * A redacted text is plain text in which every part that was blacked out has become its kind in square brackets:
 * `[Name] vom Markt hat recht.` What a citizen wrote in such brackets reads as blacked out, and nothing is lost by it.
 */

/** A text with these marks blacked out; the marks in order and apart from each other. */
export function redacted(text: string, marks: readonly Mark[]): string {
  let from = 0
  let result = ''
  for (const mark of marks) {
    result += text.slice(from, mark.from) + bracketed(mark.kind)
    from = mark.to
  }
  return result + text.slice(from)
}

export type RedactedPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'redacted'; readonly redaction: RedactionKind }

/** A redacted text in its parts; none of them is empty. */
export function redactedParts(text: string): readonly RedactedPart[] {
  const parts: RedactedPart[] = []
  let from = 0
  for (const match of text.matchAll(brackets)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) })
    parts.push({ kind: 'redacted', redaction: kindOf(match[1] ?? '') })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}

export type CheckedRedaction =
  | {
      readonly ok: true
      /** As `redacted` writes it. */ readonly text: string
      readonly gaps: readonly Gap[]
    }
  /** Something other than a blacked out part differs from the original. */
  | { readonly ok: false; readonly code: 'changedOutside' }

/**
 * Whether `edited` is `original` with nothing but parts blacked out, in German or English brackets. Nobody who redacts can
 * put other words into a citizen's mouth.
 */
export function checkRedaction(original: string, edited: string): CheckedRedaction {
  const text = edited
    .replaceAll('\r\n', '\n')
    .trim()
    .replaceAll(brackets, (_, label: string) => bracketed(kindOf(label)))
  const gaps = gapsBetween(
    original.trim(),
    text.split(brackets).filter((_, index) => index % 2 === 0),
  )
  return gaps === undefined ? { ok: false, code: 'changedOutside' } : { ok: true, text, gaps }
}

const kinds = new Map(
  redactionKinds.flatMap((kind) =>
    Object.values(redactionLabel(kind)).map((label) => [label.toLowerCase(), kind] as const),
  ),
)
const brackets = new RegExp(`\\[(${[...kinds.keys()].join('|')})\\]`, 'giu')

function kindOf(label: string): RedactionKind {
  return kinds.get(label.toLowerCase()) ?? 'other'
}

function bracketed(kind: RedactionKind): string {
  return `[${redactionLabel(kind)['de']}]`
}
