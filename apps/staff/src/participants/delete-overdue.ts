import { loadInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { forgetParticipants } from './forget-participants.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** A file with people that nobody goes on reading is kept for a day. */
const uploadKept = day
/** Objections are kept so long after the end of the field (Widerspruchsliste). */
const objectionsKept = 30 * day

/**
 * Deletes what must not be kept any longer: files that were never read to the end, objections to surveys long ended, and
 * lists of initiatives that were closed without a field, or whose field ended while the list could not be deleted.
 */
export async function deleteOverdue(deps: Pick<StaffDeps, 'storage' | 'now'>): Promise<void> {
  const { storage, now } = deps
  await deleteOldUploads(deps)
  for (const initiative of await storage.objections.initiatives()) {
    const { state } = await loadInitiative(storage, initiative)
    const ended = state.field.ended?.at
    const isOver = ended !== undefined && Date.parse(ended) + objectionsKept < now().getTime()
    if (isOver || state.status === 'closed') await storage.objections.forget(initiative)
  }
  for (const initiative of await storage.participants.initiatives()) {
    const { state } = await loadInitiative(storage, initiative)
    if (state.field.status === 'ended' || state.status === 'closed')
      await forgetParticipants(deps, initiative, new Set())
  }
}

/** Called before a file is read as well: no step shows one that is older than a day. */
export async function deleteOldUploads({
  storage,
  now,
}: Pick<StaffDeps, 'storage' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - uploadKept).toISOString()
  await storage.participantUploads.discardBefore(before)
}

/** Looks every hour. An incident is logged and tried again an hour later. */
export function deleteOverdueHourly(deps: Pick<StaffDeps, 'storage' | 'now' | 'log'>): void {
  const look = () =>
    void deleteOverdue(deps).catch((error: unknown) =>
      deps.log(`What is overdue was not deleted: ${String(error)}`),
    )
  look()
  setInterval(look, hour).unref()
}
