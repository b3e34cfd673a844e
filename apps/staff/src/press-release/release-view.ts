import {
  findDocument,
  latestVersion,
  mayReadResults,
  quoteState,
  type DocumentDefinition,
  type DocumentVersion,
  type QuoteState,
} from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { resultsOf, type SurveyResults } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { changedFigures, type ChangedFigure } from './changed-figures.ts'
import { quoteHash } from './quote-hash.ts'
import { resolveRelease, type Resolved } from './resolve-release.ts'

/** The press release as it stands, and all that keeps it from going out. */
export type ReleaseView = {
  readonly definition: DocumentDefinition
  readonly version: DocumentVersion
  readonly results: SurveyResults
  readonly resolved: Resolved
  /** Figures that are others than when somebody last looked. */
  readonly changed: readonly ChangedFigure[]
  /** `figureChanged`: the words are those that were released, but a figure in them is not. */
  readonly quote: QuoteState | { readonly kind: 'figureChanged' }
}

/** Undefined while nothing is written or no result may be read. */
export async function releaseView(
  deps: StaffDeps,
  initiative: ShownInitiative,
): Promise<ReleaseView | undefined> {
  const { id, model, state } = initiative
  const definition = findDocument(model, 'pressRelease')
  const version = latestVersion(state, 'pressRelease')
  const results = version && mayReadResults(state) ? await resultsOf(deps, initiative) : undefined
  if (!definition || !version || !results) return undefined
  const resolved = resolveRelease(model, definition, version.sections, results)
  const seen = await deps.storage.shownFigures.of(id, version.contentHash)
  return {
    definition,
    version,
    results,
    resolved,
    changed: resolved.ok ? changedFigures(seen, resolved.release.figures) : [],
    quote: quoteNow(quoteState(model, state, 'pressRelease'), resolved),
  }
}

function quoteNow(quote: QuoteState, resolved: Resolved): ReleaseView['quote'] {
  if (quote.kind !== 'released' || !resolved.ok) return quote
  return quoteHash(resolved.release.quote) === quote.release.quoteHash
    ? quote
    : { kind: 'figureChanged' }
}
