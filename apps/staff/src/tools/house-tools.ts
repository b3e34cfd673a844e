import type { UiLanguage } from '@meinungsbild/design'
import type { ToolCheck } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { ownCheck, ownTool } from './own-check.ts'

/** All tools of the house, this installation first; with an initiative its answers are those of that survey. */
export async function houseTools(
  deps: StaffDeps,
  language: UiLanguage,
  initiative?: LoadedInitiative,
): Promise<readonly ToolCheck[]> {
  const kept = await deps.storage.toolChecks.all()
  const others = kept.map(({ check }) => check).filter(({ id }) => id !== ownTool)
  return [await ownCheck(deps, language, initiative), ...others]
}
