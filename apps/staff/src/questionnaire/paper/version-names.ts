import type { BegunDraft } from '../draft.ts'
import { workingCopy } from '../chosen-version.ts'

/** What can be chosen as the basis of a file: the working copy if there is one, then every version, the newest first. */
export function versionNames({ loaded, working }: BegunDraft): readonly string[] {
  const versions = loaded.state.questionnaires.map(({ version }) => String(version)).toReversed()
  return working?.content === undefined ? versions : [workingCopy, ...versions]
}
