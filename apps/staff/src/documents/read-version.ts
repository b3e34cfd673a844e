import type { UiLanguage } from '@meinungsbild/design'
import type { DocumentVersion } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { filledSections } from './filled-sections.ts'

/** A version to be read: figures filled in, number, hash and writer as they are. */
export async function readVersion<Version extends DocumentVersion>(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  version: Version,
  language: UiLanguage,
): Promise<Version> {
  const { sections } = await filledSections(deps, initiative, version.sections, language)
  return { ...version, sections }
}
