import { germanDay } from '../dossier-timeline/german-day.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actOnFile, type ActedOnFile } from './act-on-file.ts'
import type { DisposalMatter } from './disposal-case.ts'

/** Destroys a file on record. A head over all dossiers is signed before, so that the file is proved as it was at the end. */
export async function destroyFile(
  deps: StaffDeps,
  matter: DisposalMatter,
  reason: string,
): Promise<ActedOnFile> {
  const { disposals, dossiers, recordsHeads } = deps.storage
  const { initiative } = matter.file
  const head = await dossiers.lastEntry(initiative)
  const state = matter.initiative?.state
  const command = {
    kind: 'destroyFile',
    reason,
    begun: germanDay(state?.initiative?.proposedAt ?? deps.now().toISOString()),
    entries: head?.number ?? 0,
    hash: head?.hash ?? '',
    documents: Object.keys(state?.documents ?? {}).length,
  } as const
  return actOnFile(deps, matter, command, async (entry) => {
    await recordsHeads.sign(deps.now().toISOString(), deps.insideKey)
    return disposals.destroyDossier(matter.registered, entry, initiative)
  })
}
