import { findDocument, latestVersion, mayReadResults } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { resultsOf } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { resolveRelease } from './resolve-release.ts'

/** Notes the figures that stand in the newest version now, for whoever has saved or confirmed it. */
export async function rememberFigures(deps: StaffDeps, initiative: ShownInitiative): Promise<void> {
  const { model, state, id, actor, at } = initiative
  const definition = findDocument(model, 'pressRelease')
  const version = latestVersion(state, 'pressRelease')
  const results = mayReadResults(state) ? await resultsOf(deps, initiative) : undefined
  if (!definition || !version || !results) return
  const resolved = resolveRelease(model, definition, version.sections, results)
  if (!resolved.ok) return
  const { figures } = resolved.release
  await deps.storage.shownFigures.remember(id, version.contentHash, { figures, by: actor, at })
}
