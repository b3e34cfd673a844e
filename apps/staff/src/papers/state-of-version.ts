import { replay, type DocumentVersion, type State } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { fromStored } from '../dossier/stored-entries.ts'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * The initiative as it was while a version of a document was the newest: until the entry before the next version. For the
 * newest version that is how it is now.
 */
export async function stateOfVersion(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id, model, state }: LoadedInitiative,
  document: string,
  { version }: Pick<DocumentVersion, 'version'>,
): Promise<{
  readonly state: State
  readonly supersededBy: Pick<DocumentVersion, 'version' | 'at'> | undefined
}> {
  const versions = state.documents[document] ?? []
  const next = versions.find((each) => each.version === version + 1)
  if (next === undefined) return { state, supersededBy: undefined }
  const entries = fromStored(await storage.dossiers.read(id))
  return {
    state: replay(model, entries.slice(0, next.number - 1)),
    supersededBy: versions.at(-1) ?? next,
  }
}
