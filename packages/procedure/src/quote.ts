import { findDocument } from './find.ts'
import type { Model } from './model.ts'
import { latestVersion } from './read.ts'
import type { Done, State } from './state.ts'

/** Freigabe eines Zitats: the speaker stands by exactly these words, in this version of the document. */
export type QuoteRelease = Done & {
  readonly document: string
  readonly version: number
  /** The words as the speaker read them, figures put in. */
  readonly quote: string
  /** SHA-256 (hex) over `quote`. */
  readonly quoteHash: string
}

/** What a version of a document quotes, as it is written; '' where nobody is quoted. */
export function quoteIn(
  model: Model,
  document: string,
  sections: Readonly<Record<string, string>>,
): string {
  const quotes = findDocument(model, document)?.sections.filter(({ isQuote }) => isQuote === true)
  return (quotes ?? [])
    .map(({ id }) => (sections[id] ?? '').trim())
    .filter((words) => words !== '')
    .join('\n\n')
}

/** Whether the newest version quotes somebody, and whether these words are released, were once, or never. */
export type QuoteState =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreleased' | 'changed' }
  | { readonly kind: 'released'; readonly release: QuoteRelease }

/** A release holds for a wording, not for a version: other sections may change, the quote may not. */
export function quoteState(model: Model, state: State, document: string): QuoteState {
  const latest = latestVersion(state, document)
  const quote = latest === undefined ? '' : quoteIn(model, document, latest.sections)
  if (quote === '') return { kind: 'none' }
  const release = state.quoteReleases.findLast((each) => each.document === document)
  if (release === undefined) return { kind: 'unreleased' }
  const released = state.documents[document]?.find(({ version }) => version === release.version)
  return released !== undefined && quoteIn(model, document, released.sections) === quote
    ? { kind: 'released', release }
    : { kind: 'changed' }
}
